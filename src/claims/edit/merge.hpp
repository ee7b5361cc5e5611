#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// One atlas taken into another, and what became of the events that were to be added.
struct Merge {
    static constexpr std::size_t most_named = 100;

    Atlas atlas;  ///< shares the chunks of the base that hold no extended event; title of the base
    std::size_t events_added = 0;
    std::size_t events_extended = 0;  ///< events that the base has, with claims that are new
    std::size_t claims_added = 0;     ///< to events of both kinds
    std::size_t claims_to_known = 0;  ///< of these, those of extended events
    std::size_t actors_added = 0;
    std::size_t sources_added = 0;
    std::size_t already_there = 0;  ///< events that the base has, with all their claims
    /// Events that the base has in other words, or one of whose claims it has; these words stay.
    std::size_t different = 0;
    /// Actors and sources that the base has in other words; these stay.
    std::size_t different_entries = 0;
    std::vector<std::string> different_ids;  ///< the first of the different events

    bool adds_anything() const { return events_added + events_extended > 0; }
};

/// Adds the events whose ids `base` does not have, in their order and behind its own, and to those
/// that it has the claims that they lack (see new_claims.hpp), with the actors and sources they
/// refer to. What `base` says stays as it is. Takes time in proportion to events and claims.
Merge merged(const Atlas& base, const Atlas& additions);

/// Counts anew what `merge.atlas`, to which one or more merges have led, has beyond `base`.
void count_added(Merge& merge, const Atlas& base);

}  // namespace claims
