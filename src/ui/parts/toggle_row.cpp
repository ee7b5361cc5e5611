#include "ui/parts/toggle_row.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include "style/status_symbol.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/tick_box.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

// At 100 %.
constexpr float row_height = 24, gap = 8, symbol_width = 20, count_width = 36;
constexpr float off_strength = 0.45F;

void draw_row(const Frame& frame, const ToggleRow& row, ImVec2 at, float right) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float height = frame.px(row_height);
    const bool hovered = ImGui::IsItemHovered();
    draw_tick_box(frame, {at.x, at.y + (height - tick_box_size(frame)) / 2}, row.is_on, hovered);
    float x = at.x + tick_box_size(frame) + frame.px(gap);
    if (row.symbol) {
        const ImVec2 centre{x + frame.px(symbol_width) / 2, at.y + height / 2};
        draw_symbol(frame, list, *row.symbol, centre, frame.px(6.5F),
                    row.is_on ? 1.0F : off_strength);
        x += frame.px(symbol_width + gap);
    }
    const std::string shown = elided(row.label, right - x);
    const float text_y = at.y + (height - ImGui::GetTextLineHeight()) / 2;
    const style::Colour& colour = row.is_on ? frame.colours.text : frame.colours.text_faint;
    list.AddText({x, text_y}, to_u32(colour), shown.c_str());
    if (!is_pointed_at()) return;
    std::string explanation(fits(row.label, right - x) ? "" : row.label);
    if (!explanation.empty() && !row.explanation.empty()) explanation += ": ";
    explanation += row.explanation;
    if (!explanation.empty()) tooltip(explanation);
}

bool only_button(const Frame& frame, bool is_solo, bool is_row_hovered) {
    constexpr const char* word = "only";
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 words = ImGui::CalcTextSize(word);
    const ImVec2 size{words.x + frame.px(12), frame.px(row_height - 4)};
    const bool clicked = ImGui::InvisibleButton(word, size);
    const bool hovered = ImGui::IsItemHovered();
    const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool is_strong = is_solo || hovered;
    if (is_strong || focused)
        list.AddRectFilled(at, {at.x + size.x, at.y + size.y},
                           to_u32(is_strong ? frame.colours.accent_soft : frame.colours.panel),
                           frame.px(4));
    if (is_strong || focused || is_row_hovered)
        list.AddText({at.x + frame.px(6), at.y + (size.y - words.y) / 2},
                     to_u32(is_strong ? frame.colours.accent : frame.colours.text_faint), word);
    focus_ring(frame);
    return clicked;
}

void draw_count(const Frame& frame, const ToggleRow& row, ImVec2 row_at, float right) {
    const std::string count = number(row.count);
    const float width = ImGui::CalcTextSize(count.c_str()).x;
    const float y = row_at.y + (frame.px(row_height) - ImGui::GetTextLineHeight()) / 2;
    ImGui::GetWindowDrawList()->AddText({right - width, y}, to_u32(frame.colours.text_faint),
                                        count.c_str());
}

}  // namespace

float toggle_row_height(const Frame& frame) {
    return frame.px(row_height);
}

RowAnswer toggle_row(const Frame& frame, const ToggleRow& row) {
    ImGui::PushID(row.label.data(), row.label.data() + row.label.size());
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, height = frame.px(row_height);
    const float only_width = ImGui::CalcTextSize("only").x + frame.px(12);
    const float count_left = at.x + width - frame.px(count_width);
    const float toggle_width =
        std::max(tick_box_size(frame), width - only_width - frame.px(count_width));
    const bool row_hovered =
        ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(at, {at.x + width, at.y + height});

    RowAnswer answer = RowAnswer::nothing;
    if (ImGui::InvisibleButton("toggle", {toggle_width, height})) answer = RowAnswer::toggle;
    const bool shows_only = row_hovered || row.is_solo;
    draw_row(frame, row, at, shows_only ? at.x + toggle_width : count_left);
    focus_ring(frame);

    ImGui::SetCursorScreenPos({at.x + toggle_width, at.y + frame.px(2)});
    if (only_button(frame, row.is_solo, row_hovered)) answer = RowAnswer::solo;
    draw_count(frame, row, at, at.x + width);
    ImGui::SetCursorScreenPos({at.x, at.y + height});
    ImGui::PopID();
    return answer;
}

}  // namespace ui
