#pragma once

#include <optional>

#include "render/labels/label_source.hpp"
#include "render/text/text_style.hpp"
#include "style/palette.hpp"

namespace render {

/// How a name is lettered at a zoom.
struct LabelLook {
    TextStyle style;
    bool capitals = false;
    double dot_radius = 0.0;  ///< px; 0 = no dot
    bool ringed_dot = false;  ///< a capital's
};

/// Nothing when the name is not shown at this zoom.
std::optional<LabelLook> look_of(const LabelSource& source, double zoom,
                                 const style::Palette& palette);

}  // namespace render
