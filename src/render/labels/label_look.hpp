#pragma once

#include <cstddef>
#include <optional>

#include "geo/camera.hpp"
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
    std::size_t most_lines = 1;
    double most_overhang = 1e9;  ///< widest line ÷ room of what is named; wider names are left out
};

/// Nothing when the name is not shown at this zoom.
std::optional<LabelLook> look_of(const LabelSource& source, const geo::Camera& camera,
                                 const style::Palette& palette);

}  // namespace render
