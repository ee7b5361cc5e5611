#include "ui/sides/matrix_head.hpp"

#include <imgui.h>

#include <algorithm>

#include "claims/dates/edtf.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/fonts.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/sides/claim_lines.hpp"

namespace ui {
namespace {

/// When an event begins, no more exactly than it is known: "2020-10-11", "2020-07", "1988".
std::string day_of(const claims::Event& event) {
    constexpr std::size_t day_length = 10, month_length = 7, year_length = 4;
    if (event.when == claims::Extent{}) return "no date";
    if (event.when.begin == claims::distant_past) return "…";
    std::string_view text = event.when_text.substr(0, event.when_text.find('/'));
    text = text.substr(0, std::min(text.find_first_of("~?%"), day_length));
    const bool is_season = text.size() == month_length && text.substr(5) > "12";
    return std::string(text.substr(0, is_season ? year_length : day_length));
}

/// Where a day begins that the column before does not have, as far as there is room.
void draw_days_above(const Frame& frame, const MatrixLayout& layout, ImDrawList& list) {
    const InSight columns = layout.columns();
    float taken_to = layout.cells.x;
    std::string before;
    for (std::size_t i = columns.first; i < columns.last; ++i) {
        const std::string day = day_of(frame.atlas().event(layout.matrix.events()[i]));
        if (day == before) continue;
        before = day;
        const float x = std::max(layout.x_of(i), layout.cells.x) + frame.px(2);
        const float end = x + ImGui::CalcTextSize(day.c_str()).x;
        if (x < taken_to || end > layout.at.x + layout.size.x) continue;
        list.AddText({x, layout.at.y}, to_u32(frame.colours.text_faint), day.c_str());
        taken_to = end + frame.px(10);
    }
}

void draw_name(const Frame& frame, const MatrixLayout& layout, ImVec2 at, std::string_view name,
               bool is_side) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float indent = is_side ? 0 : frame.px(10);
    const float room = layout.cells.x - layout.at.x - indent - frame.px(8);
    const float y = at.y + (layout.cell - ImGui::GetTextLineHeight()) / 2;
    const ImU32 colour = to_u32(is_side ? frame.colours.text_faint : frame.colours.text);
    list.AddText({at.x + indent, y}, colour, elided(name, room).c_str());
}

}  // namespace

HeadAnswer draw_matrix_head(const Frame& frame, const MatrixLayout& layout) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float right = layout.at.x + layout.size.x;
    ImGui::SetCursorScreenPos({layout.cells.x, layout.at.y});
    HeadAnswer answer;
    answer.clicked = ImGui::InvisibleButton(
        "head", {std::max(1.0F, right - layout.cells.x), layout.cells.y - layout.at.y});
    if (ImGui::IsItemHovered()) {
        answer.column = layout.column_at(ImGui::GetIO().MousePos.x);
        if (answer.column) tooltip(event_line(frame, layout.matrix.events()[*answer.column]));
    }
    list.PushClipRect({layout.cells.x, layout.at.y}, {right, layout.cells.y}, true);
    draw_days_above(frame, layout, list);
    const InSight columns = layout.columns();
    for (std::size_t i = columns.first; i < columns.last; ++i)
        draw_symbol(frame, list, frame.session.overview().statuses[layout.matrix.events()[i]],
                    {layout.x_of(i) + layout.cell / 2, layout.cells.y - layout.cell / 2},
                    frame.px(6.5F));
    list.PopClipRect();
    return answer;
}

void draw_matrix_names(Frame& frame, const MatrixLayout& layout, std::optional<std::size_t> row) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const claims::ClaimMatrix& matrix = layout.matrix;
    const float bottom = layout.cells.y + layout.cells_size().y;
    ImGui::SetCursorScreenPos({layout.at.x, layout.cells.y});
    const bool clicked = ImGui::InvisibleButton(
        "names",
        {std::max(1.0F, layout.cells.x - layout.at.x), std::max(1.0F, layout.cells_size().y)});
    if (ImGui::IsItemHovered()) row = layout.actor_row_at(ImGui::GetIO().MousePos.y);
    list.PushClipRect({layout.at.x, layout.cells.y}, {layout.cells.x, bottom}, true);
    for (const claims::ClaimMatrix::Group& group : matrix.groups())
        draw_name(frame, layout, {layout.at.x, layout.y_of(group.first_row) - layout.cell},
                  claims::speaker_in_words(frame.atlas(), group.speaker, group.side), true);
    const InSight rows = layout.actor_rows();
    for (std::size_t i = rows.first; i < rows.last; ++i) {
        const ImVec2 at{layout.at.x, layout.y_of(i)};
        if (row == i)
            list.AddRectFilled(at, {layout.cells.x, at.y + layout.cell},
                               to_u32(frame.colours.accent_soft, 0.6F));
        draw_name(frame, layout, at, actor_name(frame.atlas(), matrix.actors()[i]), false);
    }
    list.PopClipRect();
    if (!row || !ImGui::IsItemHovered()) return;
    const claims::TableIndex actor = matrix.actors()[*row];
    tooltip(actor_name(frame.atlas(), actor));
    if (clicked && frame.atlas().actor(actor) != nullptr) {
        frame.ask(session::SelectActor{frame.atlas().actors[actor].id});
        frame.open(session::Panel::card);
    }
}

}  // namespace ui
