#pragma once

#include "render/furniture/laid_out.hpp"
#include "render/scene.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// What a picture says about itself, on one panel in the corner that hides the fewest events, and
/// a north arrow. Nothing when the scene has no furniture.
LaidOut lay_out_furniture(const Scene& scene, const FontSet& fonts);

}  // namespace render
