#include "ui/sides/figures_view.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <array>

#include "claims/words/figure.hpp"
#include "ui/fields/choice_field.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/switch_buttons.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"
#include "ui/sides/claim_lines.hpp"
#include "ui/sides/figure_legend.hpp"
#include "ui/sides/figure_plot.hpp"

namespace ui {
namespace {

constexpr float metric_width = 280, lowest_plot = 110;  // at 100 %
constexpr float plot_share = 0.58F;
constexpr std::array about{"Selected event", "All shown events"};

void ask_for(Frame& frame, const session::SidesView& view) {
    if (!(view == frame.session.sides_view())) frame.ask(session::CompareSides{view});
}

void draw_metric_choice(Frame& frame, const session::Sides& sides) {
    const std::string& now = sides.figures ? sides.figures->metric : sides.metrics.front().metric;
    if (!begin_choice(frame, "##metric", claims::metric_in_words(now), metric_width)) return;
    for (const claims::MetricCount& each : sides.metrics) {
        const std::string words =
            fmt::format("{} ({})", claims::metric_in_words(each.metric),
                        each.figures == 0 ? "no figure" : counted(each.figures, "figure"));
        ImGui::PushID(each.metric.c_str());
        const bool is_picked = ImGui::Selectable(shown_label(words), each.metric == now);
        ImGui::PopID();
        if (!is_picked) continue;
        session::SidesView view = frame.session.sides_view();
        view.metric = each.metric;
        ask_for(frame, view);
    }
    ImGui::EndCombo();
}

void draw_about_choice(Frame& frame) {
    session::SidesView view = frame.session.sides_view();
    view.all_events = switch_buttons(frame, about, view.all_events ? 1 : 0) == 1;
    ask_for(frame, view);
}

void draw_about(const Frame& frame, const claims::Figures& figures) {
    if (frame.session.sides_view().all_events) {
        std::string words = counted(frame.session.overview().rows.size(), "shown event");
        words += "; each sign is one claim about one event. Nothing is added up.";
        if (figures.left_out > 0)
            words += " The earliest " + counted(figures.left_out, "figure") +
                     (figures.left_out == 1 ? " is" : " are") +
                     " left out: narrow the filter to see them.";
        return faint_text(words);
    }
    elided_text(event_line(frame, *frame.session.selected()), ImGui::GetContentRegionAvail().x);
}

bool has_marks(const claims::Figures& figures) {
    return std::ranges::any_of(figures.series,
                               [](const auto& series) { return !series.marks.empty(); });
}

}  // namespace

void draw_figures_view(Frame& frame) {
    const session::Sides& sides = frame.session.sides();
    if (sides.metrics.empty()) {
        text("No claim about a shown event counts anything.");
        return;
    }
    draw_metric_choice(frame, sides);
    flow(button_width(about[0]), frame.px(8));
    draw_about_choice(frame);
    if (!sides.figures) {
        text(
            "Select an event to see who gives which figure about it, or look at all shown events.");
        return;
    }
    draw_about(frame, *sides.figures);
    // The claimant pointed at in the legend, from the frame before; 0: none.
    int& pointed_at = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("pointed at"), 0);
    if (has_marks(*sides.figures)) {
        const ImVec2 room = ImGui::GetContentRegionAvail();
        draw_figure_plot(frame, *sides.figures,
                         {room.x, std::max(frame.px(lowest_plot), room.y * plot_share)},
                         pointed_at > 0 ? std::optional(static_cast<std::size_t>(pointed_at - 1))
                                        : std::nullopt);
    } else {
        text(fmt::format("Nobody gives a figure for “{}” here.",
                         claims::metric_in_words(sides.figures->metric)));
    }
    begin_scroll("legend", std::max(frame.px(60), ImGui::GetContentRegionAvail().y));
    const std::optional<std::size_t> pointed = draw_figure_legend(frame, *sides.figures);
    pointed_at = pointed ? static_cast<int>(*pointed) + 1 : 0;
    end_scroll();
}

}  // namespace ui
