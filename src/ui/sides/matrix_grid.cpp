#include "ui/sides/matrix_grid.hpp"

#include <algorithm>

#include "ui/parts/colour.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/followed.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"
#include "ui/sides/claim_lines.hpp"
#include "ui/sides/matrix_cursor.hpp"
#include "ui/sides/matrix_head.hpp"
#include "ui/sides/matrix_layout.hpp"
#include "ui/sides/stance_mark.hpp"

namespace ui {
namespace {

constexpr float cell_size = 24, actors_width = 300;  // at 100 %
constexpr float most_for_actors = 0.34F;

using claims::ClaimMatrix;

MatrixLayout lay_out_matrix(const Frame& frame, const ClaimMatrix& matrix, ImVec2 size) {
    MatrixLayout layout{matrix, ImGui::GetCursorScreenPos(), size, frame.px(cell_size), {}, {}};
    const float names = std::min(frame.px(actors_width), size.x * most_for_actors);
    layout.cells = {layout.at.x + names,
                    layout.at.y + ImGui::GetTextLineHeight() + layout.cell + frame.px(2)};
    return layout;
}

/// Brings the column of an event that was selected elsewhere into sight, once.
void follow_selected_column(const Frame& frame, const MatrixLayout& layout) {
    const auto place = place_to_follow(frame, layout.matrix.events());
    if (!place) return;
    const float left = static_cast<float>(*place) * layout.cell;
    const float room = layout.cells_size().x - 2 * layout.cell;
    if (left < ImGui::GetScrollX() || left > ImGui::GetScrollX() + room)
        ImGui::SetScrollX(std::max(0.0F, left - room / 2));
}

void draw_band(ImVec2 from, ImVec2 to, ImU32 colour) {
    ImGui::GetWindowDrawList()->AddRectFilled(from, to, colour);
}

void draw_bands(const Frame& frame, const MatrixLayout& layout, std::optional<std::size_t> column,
                std::optional<std::size_t> row) {
    const ImVec2 to{layout.cells.x + layout.cells_size().x, layout.cells.y + layout.cells_size().y};
    const ImU32 soft = to_u32(frame.colours.accent_soft, 0.6F);
    const InSight columns = layout.columns();
    for (std::size_t i = columns.first; i < columns.last; ++i)
        if (frame.session.selected() == layout.matrix.events()[i])
            draw_band({layout.x_of(i), layout.cells.y}, {layout.x_of(i) + layout.cell, to.y},
                      to_u32(frame.colours.accent_soft));
    if (column)
        draw_band({layout.x_of(*column), layout.cells.y},
                  {layout.x_of(*column) + layout.cell, to.y}, soft);
    if (row)
        draw_band({layout.cells.x, layout.y_of(*row)}, {to.x, layout.y_of(*row) + layout.cell},
                  soft);
}

void draw_cells(const Frame& frame, const MatrixLayout& layout) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const InSight columns = layout.columns(), rows = layout.actor_rows();
    for (std::size_t column = columns.first; column < columns.last; ++column) {
        const float x = layout.x_of(column) + layout.cell / 2;
        for (std::size_t row = rows.first; row < rows.last; ++row) {
            const ClaimMatrix::Cell* cell = layout.matrix.cell(column, row);
            draw_stance_mark(frame, list,
                             cell == nullptr ? std::nullopt : std::optional(cell->stance),
                             {x, layout.y_of(row) + layout.cell / 2});
        }
    }
}

/// Brings the cell that the keys moved to into sight, and rings it.
void show_cell_under_keys(const Frame& frame, const MatrixLayout& layout, const MatrixCell& cell) {
    const ImVec2 from{layout.x_of(cell.column), layout.y_of(cell.row)};
    const ImVec2 size = layout.cells_size();
    const float left = from.x - layout.cells.x, right = left + layout.cell - size.x;
    const float above = from.y - layout.cells.y, below = above + layout.cell - size.y;
    if (left < 0 || right > 0) ImGui::SetScrollX(layout.scroll.x + (left < 0 ? left : right));
    if (above < 0 || below > 0) ImGui::SetScrollY(layout.scroll.y + (above < 0 ? above : below));
    ImGui::GetWindowDrawList()->AddRect(from, {from.x + layout.cell, from.y + layout.cell},
                                        to_u32(frame.colours.accent), frame.px(4), 0, frame.px(2));
}

/// What the actor says about the event, or that it says nothing.
void tell_cell(const Frame& frame, const ClaimMatrix& matrix, std::size_t column, std::size_t row) {
    const claims::EventRow event = matrix.events()[column];
    const ClaimMatrix::Cell* cell = matrix.cell(column, row);
    std::string words = event_line(frame, event) + "\n";
    if (cell == nullptr) {
        words += actor_name(frame.atlas(), matrix.actors()[row]) + " says nothing on record";
    } else {
        const claims::Claim claim = frame.atlas().locate(event).chunk->claim(cell->claim);
        words += claim_lines(frame, claim, claims::Outcome::stands);
        if (cell->claims > 1) words += "\nthe latest of " + counted(cell->claims, "claim");
        if (claim.actor == claims::no_entry && cell->claims > 1)
            words += "; the unnamed may be several";
    }
    tooltip(words);
}

}  // namespace

std::optional<claims::EventRow> draw_matrix_grid(Frame& frame, const ClaimMatrix& matrix,
                                                 ImVec2 size) {
    MatrixLayout layout = lay_out_matrix(frame, matrix, size);
    ImGui::SetCursorScreenPos(layout.cells);
    ImGui::BeginChild("cells", layout.cells_size(), false,
                      ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NavFlattened);
    follow_selected_column(frame, layout);
    layout.scroll = {ImGui::GetScrollX(), ImGui::GetScrollY()};
    ImGui::InvisibleButton("matrix", layout.whole());
    std::optional<std::size_t> column, row;
    if (ImGui::IsItemHovered()) {
        column = layout.column_at(ImGui::GetIO().MousePos.x);
        row = layout.actor_row_at(ImGui::GetIO().MousePos.y);
    }
    bool chosen = ImGui::IsItemClicked();
    const auto cell = cell_under_keys(matrix.events().size(), matrix.actors().size());
    if (cell && !column) {
        column = cell->column;
        row = cell->row;
        chosen = is_key_pressed("Enter", false);
    }
    draw_bands(frame, layout, column, row);
    draw_cells(frame, layout);
    if (cell) show_cell_under_keys(frame, layout, *cell);
    ImGui::EndChild();

    const auto headed = draw_matrix_head(frame, layout);
    draw_matrix_names(frame, layout, row);
    ImGui::SetCursorScreenPos({layout.at.x, layout.at.y + size.y});
    if (column && row) tell_cell(frame, matrix, *column, *row);
    if (headed.column) column = headed.column;
    if (!column) return std::nullopt;
    const claims::EventRow event = matrix.events()[*column];
    frame.pointed_at = event;
    if (chosen || headed.clicked) frame.ask(session::Select{event, true});
    return event;
}

}  // namespace ui
