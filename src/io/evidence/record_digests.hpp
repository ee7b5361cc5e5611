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

    Digest finished() { return sha256.of(bytes.text()); }
};

/// The digests of an atlas' rows, each with the digests of the rows that it leads to.
class RecordDigests {
 public:
    explicit RecordDigests(const claims::Atlas& atlas);
    /// Threads may share the rest; each brings a digester of its own.
    Digest of_event(const claims::EventChunk& chunk, std::size_t row, Digester& digester) const;

 private:
    Digest of_claim(const claims::Claim& claim, Digester& digester) const;
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
