#include "ui/sides/figure_plot.hpp"

#include <algorithm>
#include <cmath>

#include "ui/parts/colour.hpp"
#include "ui/sides/claimant_mark.hpp"
#include "ui/sides/figure_hit.hpp"

namespace ui {
namespace {

constexpr float mark_radius = 6, open_length = 26, arrow_head = 5;  // at 100 %
constexpr float beside_pointed = 0.16F;
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

/// From where a figure ends, an arrow to where nobody says how far it goes. `way`: −1 up, 1 down.
void draw_open_end(const Frame& frame, ImVec2 from, float way, ImU32 ink, ImDrawList& list) {
    const float width = frame.px(2), head = frame.px(arrow_head), length = frame.px(open_length);
    const float tip = from.y + way * length, dash = length / 7;
    for (const float at : {2.0F, 4.0F}) {
        const float begin = from.y + way * dash * at, end = begin + way * dash;
        list.AddRectFilled({from.x - width / 2, std::min(begin, end)},
                           {from.x + width / 2, std::max(begin, end)}, ink);
    }
    list.AddLine({from.x - head, tip - way * head}, {from.x, tip}, ink, width);
    list.AddLine({from.x + head, tip - way * head}, {from.x, tip}, ink, width);
}

/// Bars and arrows of a range.
void draw_range(const Frame& frame, const FigureScale& scale, const claims::Claim& claim, float x,
                ImU32 ink, ImDrawList& list) {
    const auto [low, high] = named_values(claim);
    const float half = frame.px(1.25F);
    if (low != high) list.AddRectFilled({x - half, scale.y(high)}, {x + half, scale.y(low)}, ink);
    if (std::isnan(claim.value_max)) draw_open_end(frame, {x, scale.y(low)}, -1, ink, list);
    if (std::isnan(claim.value_min)) draw_open_end(frame, {x, scale.y(high)}, 1, ink, list);
}

/// How the marks of one claimant are drawn.
struct MarkStyle {
    style::ClaimantSign sign;
    float shift = 0;     ///< px to the right
    float strength = 1;  ///< less where another claimant is pointed at
};

/// What a claimant says holds until it says something else: one line for the lowest and one for the
/// highest value it names.
void draw_steps(const Frame& frame, const FigureScale& scale, const claims::FigureSeries& series,
                const MarkStyle& look, ImDrawList& list) {
    const claims::FigureMark* before = nullptr;
    const ImU32 ink = to_u32(look.sign.colour, 0.6F * look.strength);
    const auto step = [&](float x0, double from, float x1, double to) {
        list.AddLine({x0, scale.y(from)}, {x1, scale.y(from)}, ink, frame.px(1.5F));
        list.AddLine({x1, scale.y(from)}, {x1, scale.y(to)}, ink, frame.px(1.5F));
    };
    for (const claims::FigureMark& mark : series.marks) {
        if (mark.outcome != claims::Outcome::stands || mark.known_from == claims::distant_past)
            continue;
        if (before != nullptr) {
            const float x0 = scale.x(*before) + look.shift, x1 = scale.x(mark) + look.shift;
            const NamedValues from = named_values(before->claim), to = named_values(mark.claim);
            step(x0, from.low, x1, to.low);
            if (from.low != from.high || to.low != to.high) step(x0, from.high, x1, to.high);
        }
        before = &mark;
    }
}

/// The sign at a value, with a line over the days on which it may have been said.
void draw_sign_at(const Frame& frame, const FigureScale& scale, const claims::FigureMark& mark,
                  ImVec2 at, const MarkStyle& look, ImDrawList& list) {
    if (mark.known_from != claims::distant_past) {
        const float from =
            std::max(scale.time.left, scale.time.x(mark.claim.made.begin) + look.shift);
        const float half = frame.px(0.75F);
        if (at.x - from > frame.px(mark_radius * 2))
            list.AddRectFilled({from, at.y - half}, {at.x, at.y + half},
                               to_u32(look.sign.colour, 0.4F * look.strength));
    }
    const bool is_selected =
        frame.session.sides_view().all_events && frame.session.selected() == mark.row;
    if (is_selected)
        list.AddCircle(at, frame.px(mark_radius * 1.9F),
                       to_u32(frame.colours.selection, look.strength), 0, frame.px(2));
    const bool is_hollow =
        mark.outcome != claims::Outcome::stands || mark.claim.stance == claims::Stance::denies;
    style::ClaimantSign sign = look.sign;
    sign.colour = style::faded(sign.colour, static_cast<double>(look.strength));
    draw_claimant_mark(list, sign, at, frame.px(mark_radius),
                       style::faded(frame.colours.panel, static_cast<double>(look.strength)),
                       is_hollow);
}

void draw_figure(const Frame& frame, const FigureScale& scale, const claims::FigureMark& mark,
                 const MarkStyle& look, ImDrawList& list) {
    const float x = scale.x(mark) + look.shift;
    draw_range(frame, scale, mark.claim, x, to_u32(look.sign.colour, look.strength), list);
    const auto [low, high] = named_values(mark.claim);
    draw_sign_at(frame, scale, mark, {x, scale.y(low)}, look, list);
    if (high != low) draw_sign_at(frame, scale, mark, {x, scale.y(high)}, look, list);
}

void draw_series(const Frame& frame, const FigureScale& scale, const claims::FigureSeries& series,
                 const MarkStyle& look, ImDrawList& list) {
    const bool is_one_event = !frame.session.sides_view().all_events;
    if (is_one_event && series.actor != claims::no_entry)
        draw_steps(frame, scale, series, look, list);
    for (const claims::FigureMark& mark : series.marks) draw_figure(frame, scale, mark, look, list);
}

}  // namespace

void draw_figure_plot(Frame& frame, const claims::Figures& figures, ImVec2 size,
                      std::optional<std::size_t> pointed_at) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const FigureScale scale = figure_scale(frame, figures, at, size);
    ImGui::InvisibleButton("plot", size);
    read_figure_input(frame, figures, scale);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRect(at, {at.x + size.x, at.y + size.y}, true);
    draw_axes(frame, scale, list);
    const std::size_t count = figures.series.size();
    const auto draw = [&](std::size_t i) {
        const float strength = pointed_at && pointed_at != i ? beside_pointed : 1.0F;
        const MarkStyle look{style::claimant_sign(i, frame.theme()),
                             shift_of(frame, i, count), strength};
        draw_series(frame, scale, figures.series[i], look, list);
    };
    for (std::size_t i = 0; i < count; ++i)
        if (pointed_at != i) draw(i);
    if (pointed_at && *pointed_at < count) draw(*pointed_at);
    list.PopClipRect();
}

}  // namespace ui
