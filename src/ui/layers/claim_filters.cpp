#include <imgui.h>

#include <string>

#include "claims/words/figure.hpp"
#include "ui/fields/number_field.hpp"
#include "ui/layers/choice_rows.hpp"
#include "ui/layers/layers_panel.hpp"
#include "ui/parts/section.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

/// Of an actor, or of a side that is called as its state is.
std::string actor_name(const Frame& frame, const std::string& id) {
    const claims::Actor* actor = frame.atlas().find_actor(id);
    return actor == nullptr ? id : actor->name;
}

std::string metric_words(const Frame&, const std::string& metric) {
    return claims::metric_in_words(metric);
}

/// "at least … at most …"
void draw_figures(Frame& frame) {
    const claims::FigureRange& range = frame.filter().figures;
    const float gap = ImGui::GetStyle().ItemSpacing.x;
    const float width = (ImGui::GetContentRegionAvail().x - gap) / 2;
    ImGui::Dummy({0, frame.px(2)});
    const auto field = [&](const char* name, const char* hint, std::optional<double> value) {
        return number_field(frame, name, hint, value, width, frame.session.clearings());
    };
    const NumberAnswer least = field("least", "at least", range.least);
    ImGui::SameLine();
    const NumberAnswer most = field("most", "at most", range.most);
    if (!least.changed && !most.changed) return;
    claims::Filter filter = frame.filter();
    if (least.changed) filter.figures.least = least.value;
    if (most.changed) filter.figures.most = most.value;
    frame.ask(session::SetFilter{std::move(filter)});
}

/// A row for each step, with how many events it would leave: all that are as exact or better.
void draw_precisions(Frame& frame) {
    if (!begin_section(frame, "Precision", frame.filter().precision.has_value())) return;
    faint_text("The place is known to …, or better");
    ImGui::PushID("precision");
    const std::optional<claims::Precision>& wanted = frame.filter().precision;
    std::size_t left = 0;
    for (const claims::Precision step : claims::all_precisions) {
        left += count_of(frame.session.overview().by_precision, to_word(step));
        ToggleRow row;
        row.label = step == claims::Precision::exact ? "the exact place" : to_word(step);
        row.count = left;
        row.is_on = !wanted || step <= *wanted;
        row.is_solo = wanted == step;
        if (toggle_row(frame, row) == RowAnswer::nothing) continue;
        claims::Filter filter = frame.filter();
        filter.precision = wanted == step ? std::nullopt : std::optional(step);
        frame.ask(session::SetFilter{std::move(filter)});
    }
    ImGui::PopID();
}

void draw_area(Frame& frame) {
    if (!begin_section(frame, "Area", !frame.filter().areas.empty())) return;
    const std::optional<session::Drawn>& drawn = frame.session.drawn();
    if (drawn && drawn->purpose == session::Drawn::Purpose::filter) {
        faint_text("Click its corners on the map. Enter or a double click closes it.");
        if (link(frame, "Do not draw")) frame.ask(session::DrawArea{false});
    } else if (link(frame, frame.filter().areas.empty() ? "Draw an area on the map"
                                                        : "Draw another area")) {
        frame.ask(session::DrawArea{});
    }
}

}  // namespace

void draw_claim_filters(Frame& frame) {
    if (!begin_section(frame, "More filters", false)) return;
    ImGui::Indent(frame.px(8));
    const claims::Overview& overview = frame.session.overview();
    using claims::Filter;
    choice_section(frame, {"Claimant", overview.by_actor, &Filter::actors, actor_name, "(no claim)",
                           "Who makes a claim", false});
    choice_section(frame, {"Side", overview.by_side, &Filter::sides, actor_name, "(no side)",
                           "A claim by it, or against it", false});
    choice_section(frame, {"Accused side", overview.by_accused, &Filter::accused, actor_name,
                           "(nobody)", "Whom a claim accuses", false});
    choice_section(frame, {"Stance", overview.by_stance, &Filter::stances, nullptr, "(no claim)",
                           "A claim that …", false});
    choice_section(frame, {"Source", overview.by_publisher, &Filter::publishers, nullptr,
                           "(no source)", "Who published or is quoted", false});
    if (choice_section(frame, {"Figures", overview.by_metric, &Filter::metrics, metric_words,
                               "(no figure)", "What a claim counts", false}))
        draw_figures(frame);
    draw_precisions(frame);
    draw_area(frame);
    ImGui::Unindent(frame.px(8));
}

}  // namespace ui
