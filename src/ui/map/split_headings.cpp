#include "ui/map/split_headings.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/words/voices.hpp"
#include "ui/fields/choice_field.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

// At 100 %.
constexpr float heading_width = 350, heading_margin = 8;
constexpr float side_width = 140, side_narrowest = 56;
constexpr float heading_room = 64;  ///< a heading's cross and what surrounds cross and side

std::string voice(const Frame& frame, std::string_view side) {
    return side.empty() ? "Everybody" : claims::side_in_words(frame.atlas(), side);
}

void ask_for_side(Frame& frame, std::size_t half, const std::string& side) {
    if (!frame.session.view().split) return frame.ask(session::HearSide{side});
    session::SplitSides sides = *frame.session.view().split;
    (half == 0 ? sides.left : sides.right) = side;
    frame.ask(session::SetSplit{sides});
}

/// `width` at 100 %.
void draw_side_choice(Frame& frame, std::size_t half, std::string_view now, float width) {
    if (!begin_choice(frame, "##side", voice(frame, now), width)) return;
    std::vector<std::string> sides = claims::sides_of(frame.atlas());
    sides.emplace_back();
    for (const std::string& side : sides)
        if (ImGui::Selectable(shown_label(voice(frame, side)), side == now))
            ask_for_side(frame, half, side);
    ImGui::EndCombo();
}

/// On how many events the side is heard here, and on how many not.
void draw_counts(const Frame& frame, const session::Sheet& sheet, float room) {
    const std::string silent = number(sheet.silent);
    const std::string words = sheet.side.empty() ? "" : fmt::format("no claim on {}", silent);
    if (room > frame.px(24)) {
        ImGui::SameLine(0, frame.px(8));
        ImGui::AlignTextToFramePadding();
        ImGui::PushStyleColor(ImGuiCol_Text, to_vec4(frame.colours.text_faint));
        elided_text(words, room);
        ImGui::PopStyleColor();
    }
    if (is_pointed_at() && !sheet.side.empty())
        tooltip(
            fmt::format("Statuses from the claims of this side alone. It has no claim on record "
                        "about {} of the shown events: they are not drawn here.",
                        silent));
}

/// What can be seen of a half, from left to right, px.
struct Span {
    float left = 0, right = 0;
};

Span visible_half(const Frame& frame, std::size_t half) {
    const float width = static_cast<float>(frame.session.viewport().width) * frame.map_scale;
    const float offset = static_cast<float>(frame.session.second_left()) * frame.map_scale;
    const float left = frame.map.x + static_cast<float>(half) * offset;
    const Rect& open = frame.layout.open_map;
    return {std::max(left, open.x), std::min(left + width, open.x + open.width)};
}

void draw_heading(Frame& frame, std::size_t half) {
    if (frame.session.awaited()) return;  // what is counted then, no side says
    const session::Sheet sheet = frame.session.sheet(half);
    const auto [left, right] = visible_half(frame, half);
    const float width =
        std::min(frame.px(heading_width), right - left - frame.px(2 * heading_margin));
    const float choice = std::min(side_width, width / frame.scale - heading_room);
    if (choice < side_narrowest) return;
    begin_label(frame, half == 0 ? "One says" : "Other says",
                {(left + right - width) / 2, frame.map.y + frame.px(heading_margin)}, width);
    draw_side_choice(frame, half, sheet.side, choice);
    const float end = ImGui::GetWindowContentRegionMax().x - frame.px(20);
    draw_counts(frame, sheet, end - frame.px(choice + 24));
    ImGui::SameLine(end);
    if (cross_button(frame, "one map")) frame.ask(session::SetSplit{});
    if (is_pointed_at())
        tooltip(frame.session.view().split ? "One map again (S)" : "What everybody says again");
    ImGui::End();
}

}  // namespace

void draw_split_headings(Frame& frame) {
    if (!frame.session.view().side.empty()) return draw_heading(frame, 0);
    if (frame.session.sheet_count() == 1 || frame.session.second_left() <= 0) return;
    const Rect& map = frame.map;
    const float left = map.x + static_cast<float>(frame.session.viewport().width) * frame.map_scale;
    const float right = map.x + static_cast<float>(frame.session.second_left()) * frame.map_scale;
    ImGui::GetBackgroundDrawList()->AddRectFilled({left, map.y}, {right, map.y + map.height},
                                                  to_u32(frame.colours.panel_line));
    draw_heading(frame, 0);
    draw_heading(frame, 1);
}

}  // namespace ui
