#pragma once

#include <span>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// So many pairs are as many as a person looks through.
inline constexpr std::size_t most_duplicates = 200;

/// Two records that may tell of the same event.
struct LikelyDuplicate {
    EventRow first = 0, second = 0;
    double distance_m = 0.0;    ///< between their places, metres
    double title_likeness = 0;  ///< share of words that the titles have in common, 0 to 1
};

/// Pairs of the events `among` that overlap in time within a day, lie at most `near_m` metres apart
/// (or share the name of their place), and whose titles are alike; the likeliest first. At most
/// `most`. Works through the events in order of time, so that a million of them spread over years
/// is no matter; an event is compared with at most 60 that follow it.
std::vector<LikelyDuplicate> likely_duplicates(const Atlas& atlas, std::span<const EventRow> among,
                                               double near_m = 10'000.0,
                                               std::size_t most = most_duplicates);

}  // namespace claims
