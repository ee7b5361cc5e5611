#pragma once

#include "render/furniture/laid_out.hpp"
#include "render/scene.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// Scale bar at the lower left, attribution at the lower right: on every map, quiet.
LaidOut lay_out_map_edge(const Scene& scene, const FontSet& fonts);

}  // namespace render
