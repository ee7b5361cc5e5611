#include "ui/parts/flow.hpp"

#include <imgui.h>

namespace ui {

void flow(float width, float gap) {
    const float between = gap < 0 ? ImGui::GetStyle().ItemSpacing.x : gap;
    const float end = ImGui::GetWindowPos().x + ImGui::GetWindowContentRegionMax().x;
    if (ImGui::GetItemRectMax().x + between + width <= end) ImGui::SameLine(0, between);
}

float button_width(const char* words) {
    return ImGui::CalcTextSize(words, nullptr, true).x + 2 * ImGui::GetStyle().FramePadding.x;
}

bool flowing_button(const char* words) {
    flow(button_width(words));
    return ImGui::Button(words);
}

}  // namespace ui
