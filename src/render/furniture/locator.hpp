#pragma once

#include <optional>
#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/labels/screen_box.hpp"
#include "render/scene.hpp"

namespace render {

/// A small map of the wider area that shows where the picture lies. It has no names: where some
/// fitted and others did not, those would seem to matter more.
struct Locator {
    Scene scene;              ///< of the small map, of which the ground is drawn
    geo::ScreenPoint corner;  ///< px: its upper left one, on a whole device pixel
    Drawing over;             ///< what lies over its ground, placed in the picture
    ScreenBox box;            ///< the room that no name may take
};

/// Nothing where it is not asked for, where the picture shows most of what the base map knows, and
/// where it would cover an event or one of the panels, whose boxes are `taken`.
std::optional<Locator> lay_out_locator(const Scene& scene, const std::vector<ScreenBox>& taken);

}  // namespace render
