#pragma once

#include <imgui.h>

#include "style/colour.hpp"

namespace ui {

inline ImU32 to_u32(const style::Colour& colour) {
    return IM_COL32(colour.r, colour.g, colour.b, colour.a);
}

/// `strength` multiplies the alpha.
inline ImU32 to_u32(const style::Colour& colour, float strength) {
    const auto alpha = static_cast<int>(static_cast<float>(colour.a) * strength);
    return IM_COL32(colour.r, colour.g, colour.b, alpha);
}

inline ImVec4 to_vec4(const style::Colour& colour) {
    return ImGui::ColorConvertU32ToFloat4(to_u32(colour));
}

}  // namespace ui
