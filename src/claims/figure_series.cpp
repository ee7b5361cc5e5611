#include "claims/figure_series.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "claims/judgement.hpp"
#include "claims/speaker.hpp"

namespace claims {
namespace {

/// Everything that one claimant says about the events.
struct Said {
    TableIndex actor = no_entry;
    std::size_t claims = 0;
    bool names_metric = false;
    std::vector<FigureMark> marks;
};
using SaidByRank = std::map<std::uint32_t, Said>;

void hear(Said& said, EventRow row, const Judged& judged, const Claim& claim,
          std::string_view metric) {
    said.actor = judged.actor;
    ++said.claims;
    if (claim.metric != metric) return;
    said.names_metric = true;
    if (claim.gives_figure() && judged.stance != Stance::withdraws)
        said.marks.push_back({row, claim, judged.outcome, known_from(claim.made)});
}

/// Which figures are among the latest: those after a moment, and some of that moment.
struct Latest {
    Instant begin = distant_past;
    std::size_t room_at_begin = 0;

    bool takes(const FigureMark& mark) {
        if (mark.known_from != begin) return mark.known_from > begin;
        if (room_at_begin == 0) return false;
        --room_at_begin;
        return true;
    }
};

Latest latest(const SaidByRank& all, std::size_t most) {
    std::vector<Instant> times;
    for (const auto& [rank, said] : all)
        for (const FigureMark& mark : said.marks) times.push_back(mark.known_from);
    if (times.size() <= most) return {distant_past, times.size()};
    if (most == 0) return {distant_future, 0};
    const auto first = times.end() - static_cast<std::ptrdiff_t>(most);
    std::ranges::nth_element(times, first);
    const auto at_begin = std::count(first, times.end(), *first);
    return {*first, static_cast<std::size_t>(at_begin)};
}

}  // namespace

std::vector<MetricCount> metrics_among(const Atlas& atlas, const std::vector<EventRow>& rows,
                                       const KnownOn& known_on) {
    std::map<std::string, MetricCount, std::less<>> counts;
    for (const EventRow row : rows) {
        const auto [chunk, at] = atlas.locate(row);
        for (std::size_t i = chunk->claims_begin(at); i < chunk->claims_end(at); ++i) {
            const std::string_view metric = chunk->claim_metric(i);
            if (metric.empty() || !is_known(chunk->claim_made(i), known_on)) continue;
            auto found = counts.find(metric);
            if (found == counts.end())
                found = counts.emplace(metric, MetricCount{std::string(metric)}).first;
            ++found->second.claims;
            if (chunk->claim(i).gives_figure()) ++found->second.figures;
        }
    }
    std::vector<MetricCount> metrics;
    for (auto& [metric, count] : counts) metrics.push_back(std::move(count));
    std::ranges::stable_sort(metrics, [](const MetricCount& a, const MetricCount& b) {
        return std::tie(a.figures, a.claims) > std::tie(b.figures, b.claims);
    });
    return metrics;
}

Figures figure_series(const Atlas& atlas, const std::vector<EventRow>& rows,
                      std::string_view metric, const KnownOn& known_on, std::size_t most_marks) {
    const SpeakerOrder order(atlas);
    Judge judge(atlas);
    SaidByRank all;
    for (const EventRow row : rows) {
        const auto [chunk, at] = atlas.locate(row);
        for (const Judged& judged : judge.claims_about(*chunk, at, known_on))
            if (judged.outcome != Outcome::not_yet_known)
                hear(all[order.rank(judged.actor)], row, judged, chunk->claim(judged.index),
                     metric);
    }
    Figures figures;
    figures.metric = metric;
    Latest kept = latest(all, most_marks);
    for (auto& [rank, said] : all) {
        if (said.marks.empty()) {
            figures.without.push_back({said.actor, said.claims, said.names_metric});
            continue;
        }
        figures.left_out +=
            std::erase_if(said.marks, [&](const FigureMark& mark) { return !kept.takes(mark); });
        std::ranges::stable_sort(said.marks, {}, &FigureMark::known_from);
        figures.series.push_back({said.actor, std::move(said.marks)});
    }
    return figures;
}

}  // namespace claims
