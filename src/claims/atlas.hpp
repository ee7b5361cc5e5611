#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/actor.hpp"
#include "claims/columns/event_chunk.hpp"
#include "claims/columns/extra_cells.hpp"
#include "claims/source.hpp"
#include "claims/source_ids.hpp"

namespace claims {

/// Number of an event in an atlas, counted through all chunks.
using EventRow = std::uint32_t;

/// A data set: actors, sources, events and claims. An immutable value with shared parts: a copy
/// shares the chunks, and pointer identity of a chunk tells whether it has changed.
class Atlas {
 public:
    std::string title;
    std::string description;
    std::string extra;  ///< what else was said about it where it was read: a JSON object, or empty
    std::vector<Actor> actors;
    std::vector<Source> sources;
    ExtraColumns extra_columns;

    /// Everything but the events.
    Atlas bare() const;
    /// The same with other chunks. An empty one is left away.
    Atlas with_chunks(const std::vector<std::shared_ptr<const EventChunk>>& chunks) const;

    /// Appends a chunk; only while the atlas is being built.
    void add_chunk(std::shared_ptr<const EventChunk> chunk);

    const std::vector<std::shared_ptr<const EventChunk>>& chunks() const { return chunks_; }
    std::size_t event_count() const { return event_count_; }
    std::size_t claim_count() const;

    /// `row` must be below event_count().
    Event event(EventRow row) const;
    /// The claims about one event in the order of the claims table.
    std::vector<Claim> claims_about(EventRow row) const;

    std::optional<EventRow> find_event(std::string_view id) const;
    const Actor* actor(TableIndex index) const;    ///< nullptr for no_entry
    const Source* source(TableIndex index) const;  ///< nullptr for no_entry
    const Actor* find_actor(std::string_view id) const;
    const Source* find_source(std::string_view id) const;

    /// From the source where the claim was read to the origin of what it quotes, each entry once
    /// and no more than longest_chain of them.
    std::vector<const Source*> source_chain(TableIndex index) const;
    static constexpr std::size_t longest_chain = 100;
    /// "IANS, quoting Xinhua, quoting the Russian Foreign Ministry"
    std::string source_chain_in_words(TableIndex index) const;

    /// Which chunk an event lies in and its row there.
    struct Place {
        const EventChunk* chunk;
        std::size_t row;
    };
    Place locate(EventRow row) const;

 private:
    std::vector<std::shared_ptr<const EventChunk>> chunks_;
    std::vector<EventRow> first_rows_;
    std::size_t event_count_ = 0;
    SourceIds source_ids_;
};

}  // namespace claims
