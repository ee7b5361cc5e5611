#include "ui/sides/figure_hit.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"
#include "ui/sides/claim_lines.hpp"

namespace ui {
namespace {

constexpr float near_mark = 9, widest_shift = 13;  // at 100 %
constexpr std::size_t most_told = 4;

using Marks = std::vector<const claims::FigureMark*>;

/// How far the pointer is from a figure, px: from its sign or the bar of its range.
float distance_to(const FigureScale& scale, const claims::FigureMark& mark, float shift,
                  ImVec2 pointer) {
    const float dx = pointer.x - (scale.x(mark) + shift);
    const auto [low, high] = named_values(mark.claim);
    const float dy = pointer.y - std::clamp(pointer.y, scale.y(high), scale.y(low));
    return std::hypot(dx, dy);
}

Marks marks_at(const Frame& frame, const claims::Figures& figures, const FigureScale& scale,
               ImVec2 pointer) {
    Marks found;
    for (std::size_t i = 0; i < figures.series.size(); ++i) {
        const float shift = shift_of(frame, i, figures.series.size());
        for (const claims::FigureMark& mark : figures.series[i].marks)
            if (distance_to(scale, mark, shift, pointer) <= frame.px(near_mark))
                found.push_back(&mark);
    }
    return found;
}

std::string told(const Frame& frame, const Marks& marks) {
    std::string words;
    for (std::size_t i = 0; i < marks.size() && i < most_told; ++i) {
        if (i > 0) words += "\n\n";
        words += claim_lines(frame, marks[i]->claim, marks[i]->outcome) +
                 "\nevent: " + event_line(frame, marks[i]->row);
    }
    if (marks.size() > most_told)
        words += "\n\nand " + counted(marks.size() - most_told, "more figure");
    return words;
}

/// The event after the selected one among those under the pointer.
claims::EventRow next_of(const Marks& marks, std::optional<claims::EventRow> selected) {
    const auto here =
        std::ranges::find_if(marks, [&](auto* mark) { return mark->row == selected; });
    const auto other =
        std::find_if(here, marks.end(), [&](auto* mark) { return mark->row != selected; });
    return other == marks.end() ? marks.front()->row : (*other)->row;
}

}  // namespace

NamedValues named_values(const claims::Claim& claim) {
    const bool has_low = !std::isnan(claim.value_min), has_high = !std::isnan(claim.value_max);
    return {has_low ? claim.value_min : claim.value_max,
            has_high ? claim.value_max : claim.value_min};
}

float shift_of(const Frame& frame, std::size_t series, std::size_t count) {
    if (count < 2) return 0;
    const float step = std::min(widest_shift, 2 * most_mark_shift / static_cast<float>(count - 1));
    return frame.px(step * (static_cast<float>(series) - static_cast<float>(count - 1) / 2));
}

void read_figure_input(Frame& frame, const claims::Figures& figures, const FigureScale& scale) {
    if (!ImGui::IsItemHovered()) return;
    const Marks marks = marks_at(frame, figures, scale, ImGui::GetIO().MousePos);
    if (marks.empty()) return;
    tooltip(told(frame, marks));
    frame.pointed_at = marks.front()->row;
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (ImGui::IsItemClicked())
        frame.ask(session::Select{next_of(marks, frame.session.selected()), true});
}

}  // namespace ui
