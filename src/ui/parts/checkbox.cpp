#include "ui/parts/checkbox.hpp"

#include <imgui.h>

#include "ui/letters/shown.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/tick_box.hpp"

namespace ui {

bool checkbox(const Frame& frame, const char* label, bool& is_on) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float box = tick_box_size(frame), height = ImGui::GetFrameHeight();
    const float words_from = box + frame.px(8);
    const float words = ImGui::CalcTextSize(shown_label(label)).x;
    const bool clicked = ImGui::InvisibleButton(label, {words_from + words, height});
    if (clicked) is_on = !is_on;
    draw_tick_box(frame, {at.x, at.y + (height - box) / 2}, is_on, ImGui::IsItemHovered());
    const float words_top = at.y + (height - ImGui::GetTextLineHeight()) / 2;
    ImGui::GetWindowDrawList()->AddText({at.x + words_from, words_top},
                                        ImGui::GetColorU32(ImGuiCol_Text), shown_label(label));
    focus_ring(frame);
    return clicked;
}

}  // namespace ui
