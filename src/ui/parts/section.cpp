#include "ui/parts/section.hpp"

#include <imgui.h>

#include "ui/parts/chevron.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/fonts.hpp"

namespace ui {
namespace {

constexpr float section_height = 28, room_above = 6;  // at 100 %

}  // namespace

bool begin_section(const Frame& frame, const char* name, bool is_open_at_first) {
    ImGui::Dummy({0, frame.px(room_above)});
    bool& is_open = *ImGui::GetStateStorage()->GetBoolRef(ImGui::GetID(name), is_open_at_first);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{std::max(1.0F, ImGui::GetContentRegionAvail().x), frame.px(section_height)};
    if (ImGui::InvisibleButton(name, size)) is_open = !is_open;
    const bool hovered = ImGui::IsItemHovered();
    const ScopedFont bold(Face::bold);
    ImGui::GetWindowDrawList()->AddText({at.x, at.y + (size.y - ImGui::GetTextLineHeight()) / 2},
                                        to_u32(frame.colours.text), name);
    draw_chevron(frame, {at.x + size.x - frame.px(7), at.y + size.y / 2}, is_open,
                 to_u32(hovered ? frame.colours.accent : frame.colours.text_faint));
    focus_ring(frame);
    return is_open;
}

}  // namespace ui
