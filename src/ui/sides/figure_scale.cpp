#include "ui/sides/figure_scale.hpp"

#include <algorithm>
#include <cmath>

#include "claims/words/figure.hpp"

namespace ui {
namespace {

constexpr float undated_lane = 76, label_gap = 8;  // at 100 %
constexpr double head_room = 0.08;                 // share of the values

bool has_undated(const claims::Figures& figures) {
    for (const claims::FigureSeries& series : figures.series)  // those without a date come first
        if (!series.marks.empty() && series.marks.front().known_from == claims::distant_past)
            return true;
    return false;
}

/// 1, 2 or 5 times a power of ten that is not below the step wanted.
double round_step(double wanted) {
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= wanted) return factor * power;
    return 10.0 * power;
}

}  // namespace

float FigureScale::y(double value) const {
    const double share = (value - least) / (most - least);
    return bottom - static_cast<float>(std::clamp(share, 0.0, 1.0)) * (bottom - top);
}

float FigureScale::x(const claims::FigureMark& mark) const {
    if (mark.known_from == claims::distant_past) return undated_left + undated_width / 2;
    return time.x(mark.known_from);
}

std::vector<ValueTick> value_ticks(const FigureScale& scale, float label_height) {
    const double room = static_cast<double>(std::max(1.0F, scale.bottom - scale.top));
    const double wanted = (scale.most - scale.least) * static_cast<double>(label_height) / room;
    if (!(wanted > 0) || !std::isfinite(wanted)) return {};
    const double step = round_step(wanted);
    std::vector<ValueTick> ticks;
    const double first = std::ceil(scale.least / step);
    for (int i = 0; i < 100; ++i) {
        const double at = (first + i) * step;
        if (at > scale.most) break;
        ticks.push_back({at, claims::value_in_words(at)});
    }
    return ticks;
}

FigureScale figure_scale(const Frame& frame, const claims::Figures& figures, ImVec2 at,
                         ImVec2 size) {
    const session::Sides& sides = frame.session.sides();
    const float line = ImGui::GetTextLineHeight();
    FigureScale scale;
    scale.top = at.y + line / 2;
    scale.bottom = std::max(scale.top + 1, at.y + size.y - line - frame.px(6));
    scale.least = sides.least;
    scale.most = sides.most + (sides.most - sides.least) * head_room;
    float widest = frame.px(24);
    for (const ValueTick& tick : value_ticks(scale, 2 * line))
        widest = std::max(widest, ImGui::CalcTextSize(tick.label.c_str()).x);
    scale.undated_left = at.x + widest + frame.px(label_gap);
    scale.undated_width = has_undated(figures) ? frame.px(undated_lane) : 0;
    scale.time.left = scale.undated_left + scale.undated_width;
    scale.time.width =
        std::max(1.0F, at.x + size.x - scale.time.left - frame.px(most_mark_shift + 6));
    scale.time.span = sides.figures_time;
    return scale;
}

}  // namespace ui
