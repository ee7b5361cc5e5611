#pragma once

#include <functional>
#include <span>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// So many pairs are as many as a person looks through.
inline constexpr std::size_t most_duplicates = 200;

/// Events nearer than this may be the same, metres.
inline constexpr double near_duplicate_m = 10'000.0;

/// Two records that may tell of the same event.
struct LikelyDuplicate {
    EventRow first = 0, second = 0;  ///< the first is above the second in the atlas
    double title_likeness = 0;       ///< share of words that the titles have in common, 0 to 1
    double span = 0;        ///< from the earlier beginning to the later end of the two, seconds
    double distance_m = 0;  ///< between their places, metres
};
struct LikelyDuplicates {
    std::vector<LikelyDuplicate> pairs;  ///< the likeliest first
    /// False: at some places so many events lie on the same days that not all were compared with
    /// each other.
    bool is_whole = true;
};

/// Pairs of the events `among` that overlap in time within a day, lie at most `near_m` metres apart
/// (or share the name of their place), and whose titles are alike; first those with the likeliest
/// titles, of these the nearest in time, then in place. At most `most`. Only events of the same
/// surroundings are compared, each with at most a few hundred that follow it there, so that a
/// million take seconds. `tell` hears how far it is, 0 to 1, and may throw to stop it.
LikelyDuplicates likely_duplicates(const Atlas& atlas, std::span<const EventRow> among,
                                   double near_m = near_duplicate_m,
                                   std::size_t most = most_duplicates,
                                   const std::function<void(double share)>& tell = {});

}  // namespace claims
