#pragma once

#include <cstddef>

#include "geo/projection/projection.hpp"

namespace render {

/// How finely the ground is drawn at a range of zooms: thinned out to what is seen there, since the
/// software renderer spends its time on corners. 0 is the coarsest, of the whole world; the last
/// one has every corner.
using DetailLevel = std::size_t;
inline constexpr std::size_t detail_level_count = 6;

DetailLevel detail_level_at(double zoom);

/// How far a line may lie from its place, projected metres: a quarter of a px at the closest zoom;
/// none at the last level.
double tolerance_of(DetailLevel level, geo::Projection projection);

}  // namespace render
