#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// One atlas taken into another, and what became of the events that were to be added.
struct Merge {
    static constexpr std::size_t most_named = 100;

    Atlas atlas;  ///< shares the chunks of the base; title of the base
    std::size_t events_added = 0;
    std::size_t claims_added = 0;
    std::size_t actors_added = 0;
    std::size_t sources_added = 0;
    std::size_t already_there = 0;  ///< events that the base has in the same words
    std::size_t different = 0;      ///< events that the base has in other words; these stay
    /// Actors and sources that the base has in other words; these stay.
    std::size_t different_entries = 0;
    std::vector<std::string> different_ids;  ///< the first of the different events
};

/// Adds the events whose ids `base` does not have, in their order and behind its own, with the
/// actors and sources they refer to. Nothing in `base` is changed. Takes time in proportion to the
/// number of events.
Merge merged(const Atlas& base, const Atlas& additions);

}  // namespace claims
