#pragma once

#include <cstdint>
#include <vector>

#include "session/map/mark_seeds.hpp"

namespace session {

/// From a symbol's, ring's or disc's centre to its edge, px, for that many events.
double mark_reach(std::size_t count);

/// Lets seeds that touch each other grow together, until none do. Returns the number of the seed
/// that each became part of; what is left of that has the count and the centre of all of them.
std::vector<std::uint32_t> merge_touching(std::vector<MarkSeed>& seeds, double metres_per_px);

}  // namespace session
