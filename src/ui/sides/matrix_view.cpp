#include "ui/sides/matrix_view.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/status/outcome.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"
#include "ui/sides/claim_lines.hpp"
#include "ui/sides/matrix_grid.hpp"
#include "ui/sides/stance_mark.hpp"

namespace ui {
namespace {

std::string size_in_words(const claims::ClaimMatrix& matrix) {
    const std::size_t actors = matrix.actors().size();
    std::string words =
        fmt::format("{} {} about {}", counted(actors, "actor"), actors == 1 ? "speaks" : "speak",
                    counted(matrix.events().size(), "shown event"));
    if (matrix.left_out() > 0)
        words = fmt::format("The first {} of {} shown events; the filter leads to the others. ",
                            number(matrix.events().size()),
                            number(matrix.events().size() + matrix.left_out())) +
                words;
    return words + ". Each cell is the latest stance.";
}

void draw_key(const Frame& frame) {
    const auto entry = [&](std::optional<claims::Stance> stance, const char* word) {
        const float height = ImGui::GetTextLineHeight();
        if (stance != claims::Stance::asserts)
            flow(frame.px(20) + ImGui::CalcTextSize(word).x, frame.px(16));
        ImGui::Dummy({frame.px(18), height});
        const ImVec2 from = ImGui::GetItemRectMin();
        draw_stance_mark(frame, *ImGui::GetWindowDrawList(), stance,
                         {from.x + frame.px(9), from.y + height / 2});
        ImGui::SameLine(0, frame.px(2));
        ImGui::TextUnformatted(word);
    };
    entry(claims::Stance::asserts, "asserts");
    entry(claims::Stance::denies, "denies");
    entry(claims::Stance::withdraws, "withdrew");
    entry(std::nullopt, "says nothing");
}

/// The event of the column under the pointer or, without one, the selected event.
void draw_named_event(const Frame& frame, std::optional<claims::EventRow> row) {
    if (!row)
        return faint_text("Rest on a column to read its event; click it to select the event.");
    symbol_item(frame, frame.session.overview().statuses[*row], frame.px(6.5F));
    ImGui::SameLine();
    elided_text(event_line(frame, *row), ImGui::GetContentRegionAvail().x);
}

}  // namespace

void draw_matrix_view(Frame& frame) {
    const auto& matrix = frame.session.sides().matrix;
    if (!matrix || matrix->events().empty()) return text("No event is shown.");
    faint_text(size_in_words(*matrix));
    draw_key(frame);
    const float line = ImGui::GetTextLineHeightWithSpacing();
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const std::optional<claims::EventRow> pointed =
        draw_matrix_grid(frame, *matrix, {room.x, std::max(frame.px(120), room.y - line)});
    draw_named_event(frame, pointed ? pointed : frame.session.selected());
}

}  // namespace ui
