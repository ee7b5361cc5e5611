#include "ui/parts/focus_ring.hpp"

#include <imgui.h>

#include "ui/parts/colour.hpp"

namespace ui {

void focus_ring(const Frame& frame) {
    if (!ImGui::IsItemFocused() || !ImGui::GetIO().NavVisible) return;
    const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
    const float gap = frame.px(2);
    ImGui::GetWindowDrawList()->AddRect({from.x - gap, from.y - gap}, {to.x + gap, to.y + gap},
                                        to_u32(frame.colours.accent), frame.px(4), 0, frame.px(2));
}

}  // namespace ui
