#include "ui/parts/switch_buttons.hpp"

#include <imgui.h>

#include "ui/parts/colour.hpp"
#include "ui/parts/flow.hpp"

namespace ui {

std::size_t switch_buttons(const Frame& frame, std::span<const char* const> words,
                           std::size_t is_on) {
    std::size_t chosen = is_on;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) flow(button_width(words[i]), frame.px(4));
        const bool on = i == is_on;
        if (on) ImGui::PushStyleColor(ImGuiCol_Button, to_u32(frame.colours.accent_soft));
        if (ImGui::Button(words[i])) chosen = i;
        if (!on) continue;
        ImGui::PopStyleColor();
        // A line below says it to who does not see the colour.
        const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
        const float inset = frame.px(4), width = frame.px(2);
        ImGui::GetWindowDrawList()->AddRectFilled(
            {from.x + inset, to.y - width}, {to.x - inset, to.y}, to_u32(frame.colours.accent));
    }
    return chosen;
}

}  // namespace ui
