#include "ui/map/split_headings.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/words/voices.hpp"
#include "ui/parts/choice_field.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr float heading_width = 350, side_width = 140, heading_margin = 8;  // at 100 %

std::string voice(const Frame& frame, std::string_view side) {
    return side.empty() ? "Everybody" : claims::side_in_words(frame.atlas(), side);
}

void ask_for_side(Frame& frame, std::size_t half, const std::string& side) {
    if (!frame.session.view().split) return frame.ask(session::HearSide{side});
    session::SplitSides sides = *frame.session.view().split;
    (half == 0 ? sides.left : sides.right) = side;
    frame.ask(session::SetSplit{sides});
}

void draw_side_choice(Frame& frame, std::size_t half, std::string_view now) {
    if (!begin_choice(frame, "##side", voice(frame, now), side_width)) return;
    std::vector<std::string> sides = claims::sides_of(frame.atlas());
    sides.emplace_back();
    for (const std::string& side : sides)
        if (ImGui::Selectable(voice(frame, side).c_str(), side == now))
            ask_for_side(frame, half, side);
    ImGui::EndCombo();
}

/// On how many events the side is heard here, and on how many not.
void draw_counts(const Frame& frame, const session::Sheet& sheet, float room) {
    const std::string silent = number(sheet.silent);
    const std::string words = sheet.side.empty() ? "" : fmt::format("silent on {}", silent);
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

bool is_covered(const Frame& frame, float left, float width) {
    return frame.layout.card_covers_map && left + width > frame.layout.card.x;
}

void draw_heading(Frame& frame, std::size_t half) {
    if (frame.session.awaited()) return;  // what is counted then, no side says
    const session::Sheet sheet = frame.session.sheet(half);
    const Rect& map = frame.map;
    const float half_width = static_cast<float>(frame.session.viewport().width) * frame.map_scale;
    const float half_left = map.x + static_cast<float>(half) *
                                        static_cast<float>(frame.session.second_left()) *
                                        frame.map_scale;
    const float width =
        std::min(frame.px(heading_width), half_width - frame.px(2 * heading_margin));
    const float left = half_left + (half_width - width) / 2;
    if (width < frame.px(side_width) || is_covered(frame, left, width)) return;
    begin_label(frame, half == 0 ? "One says" : "Other says",
                {left, map.y + frame.px(heading_margin)}, width);
    draw_side_choice(frame, half, sheet.side);
    const float end = ImGui::GetWindowContentRegionMax().x - frame.px(20);
    draw_counts(frame, sheet, end - frame.px(side_width + 24));
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
