#pragma once

#include "render/furniture/laid_out.hpp"
#include "render/scene.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// Adds what a picture says about itself to what stands at the map's edge: words on one panel in
/// the corner that hides the fewest events, sources on another, and a north arrow. What has no room
/// clear of the edge and of the others is left out. Nothing when the scene has no furniture.
LaidOut lay_out_furniture(const Scene& scene, const FontSet& fonts, LaidOut edge);

}  // namespace render
