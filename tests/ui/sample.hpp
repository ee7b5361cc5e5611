#pragma once

#include <memory>

#include "session/session.hpp"

namespace sample {

// An invented atlas. Events, in order:
inline constexpr claims::EventRow contested = 0;  // one asserts, another denies; at (46.4, 40.7)
inline constexpr claims::EventRow reported = 1;   // by a third party; at (44.5, 40.2)
inline constexpr claims::EventRow claimed = 2;    // one figure and one that is not given
inline constexpr claims::EventRow unlocated = 3;  // no place on the map
inline constexpr claims::EventRow scripts = 4;    // its title is written in five scripts
inline constexpr std::size_t event_count = 5;

std::shared_ptr<const claims::Atlas> atlas();
std::shared_ptr<const claims::Atlas> empty_atlas();
/// `count` events at one place.
std::shared_ptr<const claims::Atlas> stacked_atlas(std::size_t count);
/// `count` events along a line of 0.1° to the east.
std::shared_ptr<const claims::Atlas> scattered_atlas(std::size_t count);
/// One country in focus, and a disputed square of 0.6° around (47, 39.5).
std::shared_ptr<const geo::BaseMap> base();

session::Session session();

}  // namespace sample
