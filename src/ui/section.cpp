#include "ui/section.hpp"

#include <imgui.h>

#include "ui/colour.hpp"
#include "ui/focus_ring.hpp"
#include "ui/fonts.hpp"

namespace ui {
namespace {

constexpr float height = 28, room_above = 6;  // at 100 %

/// Points down when open, to the right when folded.
void draw_chevron(const Frame& frame, ImVec2 centre, bool is_open, ImU32 colour) {
    const float along = frame.px(4), across = frame.px(2);
    const ImVec2 open[]{{centre.x - along, centre.y - across},
                        {centre.x, centre.y + across},
                        {centre.x + along, centre.y - across}};
    const ImVec2 folded[]{{centre.x - across, centre.y - along},
                          {centre.x + across, centre.y},
                          {centre.x - across, centre.y + along}};
    ImGui::GetWindowDrawList()->AddPolyline(is_open ? open : folded, 3, colour, 0, frame.px(1.5F));
}

}  // namespace

bool begin_section(const Frame& frame, const char* name) {
    ImGui::Dummy({0, frame.px(room_above)});
    bool& is_open = *ImGui::GetStateStorage()->GetBoolRef(ImGui::GetID(name), true);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{std::max(1.0F, ImGui::GetContentRegionAvail().x), frame.px(height)};
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
