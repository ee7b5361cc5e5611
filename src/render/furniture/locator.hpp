#pragma once

#include <optional>
#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/labels/label_source.hpp"
#include "render/labels/screen_box.hpp"
#include "render/scene.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// A small map of the wider area that shows where the picture lies.
struct Locator {
    Scene scene;              ///< of the small map, of which the ground is drawn
    geo::ScreenPoint corner;  ///< px: its upper left one, on a whole device pixel
    Drawing over;             ///< what lies over its ground, placed in the picture
    ScreenBox box;            ///< the room that no name may take
};

/// Nothing where it is not asked for, where the picture shows most of what the base map knows, and
/// where it would cover an event or one of the panels, whose boxes are `taken`. `names`: those of
/// the base map.
std::optional<Locator> lay_out_locator(const Scene& scene, const FontSet& fonts,
                                       const std::vector<LabelSource>& names,
                                       const std::vector<ScreenBox>& taken);

}  // namespace render
