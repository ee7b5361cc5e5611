#pragma once

#include <cstdint>
#include <vector>

#include "claims/columns/event_chunk.hpp"

namespace claims {

/// Kind, layer and precision of the events of a chunk. Together they are few different ones: to ask
/// or to count events by them is to ask and count groups.
class OwnWords {
 public:
    struct Group {
        std::uint32_t kind, layer;  ///< their numbers in the chunk
        Precision precision;

        friend bool operator==(const Group&, const Group&) = default;
    };

    explicit OwnWords(const EventChunk& chunk);

    const std::vector<Group>& groups() const { return groups_; }
    /// Of the event of a row: the number of its group.
    std::uint16_t group(std::size_t row) const { return numbers_[row]; }

 private:
    std::vector<Group> groups_;
    std::vector<std::uint16_t> numbers_;
};

}  // namespace claims
