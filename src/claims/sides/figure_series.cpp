#include "claims/sides/figure_series.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>
#include <string_view>
#include <tuple>

#include "claims/columns/rows_by_chunk.hpp"
#include "claims/sides/speaker.hpp"
#include "claims/status/judgement.hpp"

namespace claims {
namespace {

bool gives_figure(const EventChunk& chunk, std::size_t claim) {
    return !chunk.claim_metric(claim).empty() &&
           !(std::isnan(chunk.claim_value_min(claim)) && std::isnan(chunk.claim_value_max(claim)));
}

/// Everything that one claimant says about the events.
struct Said {
    TableIndex actor = no_entry;
    std::size_t claims = 0;
    std::size_t figures = 0;  ///< of the metric
    bool names_metric = false;
    std::vector<FigureMark> marks;  ///< those that may be kept
};

/// A claim that is known, with a figure of the metric that was not taken back by the claim itself.
bool is_figure(const EventChunk& chunk, std::size_t claim, std::string_view metric) {
    return chunk.claim_metric(claim) == metric && gives_figure(chunk, claim) &&
           chunk.claim_stance(claim) != Stance::withdraws;
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

Latest latest(std::vector<Instant> times, std::size_t most) {
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
    std::vector<MetricCount*> here;  // by number of the word in the chunk; nullptr: not yet met
    const auto count_of = [&](const EventChunk& chunk, std::uint32_t number) -> MetricCount& {
        if (here[number] == nullptr) {
            const std::string metric(chunk.claim_metrics().word(number));
            here[number] = &counts.try_emplace(metric, MetricCount{metric}).first->second;
        }
        return *here[number];
    };
    const auto enter = [&](const EventChunk& chunk) {
        here.assign(chunk.claim_metrics().word_count(), nullptr);
    };
    by_chunk(atlas, rows, enter, [&](const EventChunk& chunk, std::size_t row, EventRow) {
        for (std::size_t i = chunk.claims_begin(row); i < chunk.claims_end(row); ++i) {
            if (chunk.claim_metric(i).empty() || !is_known(chunk.claim_made(i), known_on)) continue;
            MetricCount& count = count_of(chunk, chunk.claim_metrics().number(i));
            ++count.claims;
            if (gives_figure(chunk, i)) ++count.figures;
        }
    });
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
    std::vector<Said> all(atlas.actors.size() + 1);  // by rank
    // Of millions of figures few are shown: only those are judged.
    std::vector<Instant> times;
    by_chunk(atlas, rows, [&](const EventChunk& chunk, std::size_t row, EventRow) {
        for (std::size_t i = chunk.claims_begin(row); i < chunk.claims_end(row); ++i) {
            if (!is_known(chunk.claim_made(i), known_on)) continue;
            const Actor* actor = atlas.actor(chunk.claim_actor(i));
            const TableIndex speaker = actor == nullptr ? no_entry : chunk.claim_actor(i);
            Said& said = all[order.rank(speaker)];
            said.actor = speaker;
            ++said.claims;
            said.names_metric = said.names_metric || chunk.claim_metric(i) == metric;
            if (!is_figure(chunk, i, metric)) continue;
            ++said.figures;
            times.push_back(known_from(chunk.claim_made(i)));
        }
    });
    Latest kept = latest(std::move(times), most_marks);
    const auto may_be_kept = [&](const EventChunk& chunk, std::size_t i) {
        return known_from(chunk.claim_made(i)) >= kept.begin && is_figure(chunk, i, metric) &&
               is_known(chunk.claim_made(i), known_on);
    };
    Judge judge(atlas);
    by_chunk(atlas, rows, [&](const EventChunk& chunk, std::size_t row, EventRow number) {
        const auto claims = std::views::iota(chunk.claims_begin(row), chunk.claims_end(row));
        if (std::ranges::none_of(claims, [&](std::size_t i) { return may_be_kept(chunk, i); }))
            return;
        for (const Judged& judged : judge.claims_about(chunk, row, known_on))
            if (may_be_kept(chunk, judged.index))
                all[order.rank(judged.actor)].marks.push_back(
                    {number, chunk.claim(judged.index), judged.outcome,
                     known_from(chunk.claim_made(judged.index))});
    });
    Figures figures;
    figures.metric = metric;
    for (Said& said : all) {
        if (said.claims == 0) continue;
        if (said.figures == 0) {
            figures.without.push_back({said.actor, said.claims, said.names_metric});
            continue;
        }
        std::erase_if(said.marks, [&](const FigureMark& mark) { return !kept.takes(mark); });
        figures.left_out += said.figures - said.marks.size();
        std::ranges::stable_sort(said.marks, {}, &FigureMark::known_from);
        figures.series.push_back({said.actor, std::move(said.marks)});
    }
    return figures;
}

}  // namespace claims
