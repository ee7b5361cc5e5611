#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/atlas.hpp"
#include "io/evidence/record_bytes.hpp"
#include "io/evidence/sha256.hpp"

namespace io {

/// What rows are digested with, one after the other.
struct Digester {
    Sha256 sha256{};
    RecordBytes bytes{};              ///< of the row at hand
    std::vector<Digest> of_claims{};  ///< of the event at hand
    // Of the chunk at hand, by the numbers of its words: digests of the sides that are accused.
    std::vector<std::string_view> accused_by_events{}, accused_by_claims{};

    Digest finished() { return sha256.of(bytes.text()); }
};

/// The digests of an atlas' rows, each with the digests of the rows that it leads to.
class RecordDigests {
 public:
    explicit RecordDigests(const claims::Atlas& atlas);
    // Threads may share the rest; each brings a digester of its own.
    /// Of each of a chunk's events.
    void digest_events(const claims::EventChunk& chunk, Digester& digester, Digest* into) const;

 private:
    Digest of_event(const claims::EventChunk& chunk, std::size_t row, Digester& digester) const;
    Digest of_claim(const claims::EventChunk& chunk, std::size_t index, Digester& digester) const;
    std::vector<std::string_view> sides_in(const claims::WordColumn& column) const;
    void digest_sources();
    void digest_actors();
    std::string_view actor(claims::TableIndex index) const;
    std::string_view source(claims::TableIndex index) const;
    std::string_view side(std::string_view id) const;

    const claims::Atlas& atlas_;
    std::vector<Digest> actors_, sources_;
    std::unordered_map<std::string_view, claims::TableIndex> actor_rows_, source_rows_;
};

}  // namespace io
