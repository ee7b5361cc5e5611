#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/sides/speaker.hpp"
#include "claims/status/known_on.hpp"

namespace claims {

/// Who says what about which event: actors (rows) × events (columns). Only cells in which something
/// is said exist, so that a large atlas stays small.
class ClaimMatrix {
 public:
    struct Cell {
        std::uint32_t actor_row = 0;  ///< index into actors()
        std::uint32_t claim = 0;      ///< the actor's latest claim, by its index in the chunk
        std::uint32_t claims = 0;     ///< how many it made about the event
        Stance stance = Stance::asserts;
    };

    /// The rows of one side, or of third parties, up to the next group.
    struct Group {
        Speaker speaker = Speaker::party;
        std::string side;  ///< of a party
        std::size_t first_row = 0;
    };

    /// Actors that speak about one of the events, in the order of claims::SpeakerOrder. The unnamed
    /// are one row (no_entry) although they may be several.
    const std::vector<TableIndex>& actors() const { return actors_; }
    const std::vector<Group>& groups() const { return groups_; }
    /// In order of time, those without a date last.
    const std::vector<EventRow>& events() const { return events_; }
    std::size_t left_out() const { return left_out_; }  ///< events beyond the limit

    /// What is said about the event of a column, by actor_row.
    std::span<const Cell> column(std::size_t at) const;
    /// nullptr where the actor says nothing about the event.
    const Cell* cell(std::size_t column, std::size_t actor_row) const;

 private:
    friend ClaimMatrix claim_matrix(const Atlas&, const std::vector<EventRow>&, const KnownOn&,
                                    std::size_t);
    std::vector<TableIndex> actors_;
    std::vector<Group> groups_;
    std::vector<EventRow> events_;
    std::vector<std::size_t> begins_;  ///< of each column in cells_, and the end
    std::vector<Cell> cells_;
    std::size_t left_out_ = 0;
};

/// The latest stance of each actor on each of the events, as known on a day. Of more than
/// `most_events`, the earliest.
ClaimMatrix claim_matrix(const Atlas& atlas, const std::vector<EventRow>& rows,
                         const KnownOn& known_on, std::size_t most_events);

}  // namespace claims
