#include "ui/sides/figure_plot.hpp"

#include <algorithm>
#include <cmath>

#include "ui/colour.hpp"
#include "ui/sides/claimant_mark.hpp"
#include "ui/sides/figure_hit.hpp"

namespace ui {
namespace {

constexpr float mark_radius = 6, open_length = 26, cap_half = 5;  // at 100 %
constexpr float tick_room = 96;

void draw_axes(const Frame& frame, const FigureScale& scale, ImDrawList& list) {
    const ImU32 faint = to_u32(frame.colours.text_faint), line = to_u32(frame.colours.panel_line);
    const float height = ImGui::GetTextLineHeight(), hair = frame.px(1);
    for (const ValueTick& tick : value_ticks(scale, 2 * height)) {
        const float y = scale.y(tick.at);
        list.AddRectFilled({scale.left(), y}, {scale.time.right(), y + hair}, line);
        const float width = ImGui::CalcTextSize(tick.label.c_str()).x;
        list.AddText({scale.undated_left - frame.px(8) - width, y - height / 2}, faint,
                     tick.label.c_str());
    }
    const float labels_top = scale.bottom + frame.px(4);
    if (scale.undated_width > 0) {
        list.AddText({scale.undated_left + frame.px(4), labels_top}, faint, "no date");
        list.AddRectFilled({scale.time.left, scale.top}, {scale.time.left + hair, scale.bottom},
                           line);
    }
    if (scale.time.span.begin >= scale.time.span.end) return;
    for (const TimeTick& tick : time_ticks(scale.time, frame.px(tick_room))) {
        const float x = scale.time.x(tick.at);
        list.AddRectFilled({x, scale.top}, {x + hair, labels_top + frame.px(3)}, line);
        if (ImGui::CalcTextSize(tick.label.c_str()).x <= scale.time.right() - x - frame.px(4))
            list.AddText({x + frame.px(4), labels_top}, faint, tick.label.c_str());
    }
}

/// From a value to where the range ends or, with an arrow, to where nobody says how far it goes.
void draw_range(const Frame& frame, const FigureScale& scale, const claims::Claim& claim, float x,
                const style::Colour& colour, ImDrawList& list) {
    const float width = frame.px(2), cap = frame.px(cap_half), length = frame.px(open_length);
    const ImU32 ink = to_u32(colour);
    const bool open_above = std::isnan(claim.value_max), open_below = std::isnan(claim.value_min);
    if (!open_above && !open_below) {
        if (claim.value_min == claim.value_max) return;
        const float top = scale.y(claim.value_max), bottom = scale.y(claim.value_min);
        list.AddRectFilled({x - width / 2, top}, {x + width / 2, bottom}, ink);
        for (const float y : {top, bottom})
            list.AddRectFilled({x - cap, y - width / 2}, {x + cap, y + width / 2}, ink);
        return;
    }
    const float way = open_above ? -1.0F : 1.0F;
    const float from = scale.y(open_above ? claim.value_min : claim.value_max);
    const float tip = from + way * length, dash = length / 7;
    for (int i = 1; i < 6; i += 2)
        list.AddRectFilled({x - width / 2, std::min(from + way * dash * static_cast<float>(i),
                                                    from + way * dash * static_cast<float>(i + 1))},
                           {x + width / 2, std::max(from + way * dash * static_cast<float>(i),
                                                    from + way * dash * static_cast<float>(i + 1))},
                           ink);
    list.AddLine({x - cap, tip - way * cap}, {x, tip}, ink, width);
    list.AddLine({x + cap, tip - way * cap}, {x, tip}, ink, width);
}

/// What a claimant says holds until it says something else.
void draw_steps(const FigureScale& scale, const claims::FigureSeries& series, float shift,
                const style::Colour& colour, float width, ImDrawList& list) {
    const claims::FigureMark* before = nullptr;
    const ImU32 ink = to_u32(colour, 0.6F);
    for (const claims::FigureMark& mark : series.marks) {
        if (mark.outcome != claims::Outcome::stands || mark.known_from == claims::distant_past)
            continue;
        if (before != nullptr) {
            const float x0 = scale.x(*before) + shift, x1 = scale.x(mark) + shift;
            const float y0 = scale.y(middle_value(before->claim)),
                        y1 = scale.y(middle_value(mark.claim));
            list.AddLine({x0, y0}, {x1, y0}, ink, width);
            list.AddLine({x1, y0}, {x1, y1}, ink, width);
        }
        before = &mark;
    }
}

void draw_mark(const Frame& frame, const FigureScale& scale, const claims::FigureMark& mark,
               float shift, const style::ClaimantSign& sign, ImDrawList& list) {
    const ImVec2 at{scale.x(mark) + shift, scale.y(middle_value(mark.claim))};
    if (mark.known_from != claims::distant_past) {
        const float from = std::max(scale.time.left, scale.time.x(mark.claim.made.begin) + shift);
        const float hair = frame.px(1.5F);
        if (at.x - from > frame.px(mark_radius * 2))
            list.AddRectFilled({from, at.y - hair / 2}, {at.x, at.y + hair / 2},
                               to_u32(sign.colour, 0.4F));
    }
    draw_range(frame, scale, mark.claim, at.x, sign.colour, list);
    const bool is_shown_selected =
        frame.session.sides_view().all_events && frame.session.selected() == mark.row;
    if (is_shown_selected)
        list.AddCircle(at, frame.px(mark_radius * 1.9F), to_u32(frame.colours.selection), 0,
                       frame.px(2));
    const bool is_hollow =
        mark.outcome != claims::Outcome::stands || mark.claim.stance == claims::Stance::denies;
    draw_claimant_mark(list, sign, at, frame.px(mark_radius), frame.colours.panel, is_hollow);
}

}  // namespace

void draw_figure_plot(Frame& frame, const claims::Figures& figures, ImVec2 size) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const FigureScale scale = figure_scale(frame, figures, at, size);
    ImGui::InvisibleButton("plot", size);
    read_figure_input(frame, figures, scale);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRect(at, {at.x + size.x, at.y + size.y}, true);
    draw_axes(frame, scale, list);
    const bool joins = !frame.session.sides_view().all_events;
    for (std::size_t i = 0; i < figures.series.size(); ++i) {
        const claims::FigureSeries& series = figures.series[i];
        const style::ClaimantSign sign = style::claimant_sign(i, frame.session.view().theme);
        const float shift = shift_of(frame, i, figures.series.size());
        if (joins && series.actor != claims::no_entry)
            draw_steps(scale, series, shift, sign.colour, frame.px(1.5F), list);
        for (const claims::FigureMark& mark : series.marks)
            draw_mark(frame, scale, mark, shift, sign, list);
    }
    list.PopClipRect();
}

}  // namespace ui
