#pragma once

#include <optional>

#include "geo/base_map.hpp"
#include "geo/camera.hpp"

namespace geo {

/// The part of the earth that a base map knows countries of, of those layers that are shown.
Bounds known_bounds(const BaseMap& map, const std::array<bool, layer_count>& layers_shown);

/// Where to look to see in what wider area a map lies: about five times as far as the map does, but
/// no less than the size of a country, no more than zoom 0 does, and nowhere beyond what is
/// known. In the map's own projection. Nothing where the map itself shows most of that.
/// `small`: the viewport of the wider view.
std::optional<Camera> wider_view(const Camera& map, const Viewport& map_viewport,
                                 const Viewport& small, const Bounds& known);

}  // namespace geo
