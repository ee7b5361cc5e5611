#include "ui/parts/checkbox.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/parts/colour.hpp"

namespace ui {

bool checkbox(const Frame& frame, const char* label, bool& is_on) {
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, std::max(1.0F, frame.px(1)));
    ImGui::PushStyleColor(ImGuiCol_Border, to_vec4(frame.colours.text_faint));
    const bool clicked = ImGui::Checkbox(label, &is_on);
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
    return clicked;
}

}  // namespace ui
