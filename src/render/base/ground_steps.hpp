#pragma once

#include <variant>
#include <vector>

#include "render/base/ground_shapes.hpp"
#include "render/frame.hpp"
#include "style/colour.hpp"

namespace render {

/// Areas of one colour, which is opaque.
struct FillStep {
    Fill fill;
    style::Colour colour;
};

/// Parallel lines at 45°, rising to the right, inside areas. Lengths in px.
struct HatchStep {
    Fill fill;
    style::Colour colour;
    double width;
    double spacing;
    double phase;  ///< of a line from the picture's lower left corner, towards its lower right
};

/// Lines with round joins. Lengths in px.
struct LineStep {
    LineKind line;
    style::Colour colour;
    double width;
    double dash;  ///< from the line's start on; 0 = solid
    double gap;
    bool round;  ///< dashes have round ends
};

using GroundStep = std::variant<FillStep, HatchStep, LineStep>;

/// What the base map shows in a frame, in drawing order. The one place that knows which layer is
/// drawn when and how, for the screen and for paper. `hatch_origin`: where the hatch is tied to the
/// map.
std::vector<GroundStep> ground_steps(const Frame& frame, const geo::ProjectedPoint& hatch_origin);

/// What lies under the base map: water; where the projection's world ends in the picture, the empty
/// plane, and the water is a fill like any other.
style::Colour background_of(const Frame& frame);

}  // namespace render
