#include "ui/fields/choice_field.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/parts/chevron.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float chevron_room = 22, narrowest_choice = 64;  // at 100 %

}  // namespace

bool begin_choice(const Frame& frame, const char* name, const std::string& now, float width,
                  ImGuiComboFlags list) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float wide = std::clamp(ImGui::GetContentRegionAvail().x, frame.px(narrowest_choice),
                                  std::max(frame.px(narrowest_choice), frame.px(width)));
    ImGui::SetNextItemWidth(wide);
    const float room = wide - frame.px(chevron_room) - ImGui::GetStyle().FramePadding.x;
    const bool is_open =
        ImGui::BeginCombo(name, elided(now, room).c_str(), list | ImGuiComboFlags_NoArrowButton);
    if (!is_open)
        draw_chevron(frame, {at.x + wide - frame.px(12), at.y + ImGui::GetFrameHeight() / 2}, true,
                     to_u32(frame.colours.text_faint));
    return is_open;
}

}  // namespace ui
