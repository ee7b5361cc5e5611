#include "session/sides.hpp"

#include <algorithm>
#include <cmath>

#include "claims/dates/civil_date.hpp"

namespace session {
namespace {

/// The metric asked for; without one, what most is said about among `first`, then among all.
std::string chosen_metric(const std::string& asked, const std::vector<claims::MetricCount>& first,
                          const std::vector<claims::MetricCount>& all) {
    if (std::ranges::find(all, asked, &claims::MetricCount::metric) != all.end()) return asked;
    if (!first.empty()) return first.front().metric;
    return all.empty() ? std::string() : all.front().metric;
}

/// When the figures were made, open ends aside; a day more at either end.
claims::Extent time_of(const claims::Figures& figures) {
    claims::Extent time{claims::distant_future, claims::distant_past};
    const auto include = [&](claims::Instant at) {
        if (at == claims::distant_past || at == claims::distant_future) return;
        time = {std::min(time.begin, at), std::max(time.end, at)};
    };
    for (const claims::FigureSeries& series : figures.series)
        for (const claims::FigureMark& mark : series.marks) {
            include(mark.claim.made.begin);
            include(mark.known_from);
        }
    if (time.begin > time.end) return {0, 0};
    return {time.begin - claims::seconds_per_day, time.end + claims::seconds_per_day};
}

void measure(Sides& sides) {
    sides.figures_time = time_of(*sides.figures);
    for (const claims::FigureSeries& series : sides.figures->series)
        for (const claims::FigureMark& mark : series.marks)
            for (const double value : {mark.claim.value_min, mark.claim.value_max})
                if (std::isfinite(value)) {
                    sides.least = std::min(sides.least, value);
                    sides.most = std::max(sides.most, value);
                }
}

}  // namespace

Sides compare_sides(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows,
                    std::optional<claims::EventRow> selected, const claims::KnownOn& known_on,
                    const SidesView& view) {
    Sides sides;
    if (view.tab == SidesTab::event && selected)
        sides.event = claims::side_statements(atlas, *selected, known_on);
    if (view.tab == SidesTab::matrix)
        sides.matrix = claims::claim_matrix(atlas, rows, known_on, most_matrix_events);
    if (view.tab != SidesTab::figures) return sides;

    sides.metrics = claims::metrics_among(atlas, rows, known_on);
    if (!view.all_events && !selected) return sides;
    const std::vector<claims::EventRow> about =
        view.all_events ? rows : std::vector<claims::EventRow>{*selected};
    const std::string metric = chosen_metric(
        view.metric,
        view.all_events ? sides.metrics : claims::metrics_among(atlas, about, known_on),
        sides.metrics);
    sides.figures = claims::figure_series(atlas, about, metric, known_on, most_figures);
    measure(sides);
    return sides;
}

}  // namespace session
