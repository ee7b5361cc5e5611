#include "session/timeline.hpp"

#include <algorithm>
#include <numeric>

#include "claims/known_on.hpp"

namespace session {
namespace {

// A bar is at least this share of the span long, so that it can be seen and hit.
constexpr claims::Instant bars_in_span = 160;
constexpr std::size_t most_bars = 160;

claims::TimeUnit unit_for(const claims::Extent& span) {
    for (const claims::TimeUnit unit : claims::all_time_units) {
        const claims::Instant length = claims::stepped(0, unit, 1);
        if ((span.end - span.begin) / length < static_cast<claims::Instant>(most_bins)) return unit;
    }
    return claims::TimeUnit::century;
}

/// Counts events and claims by units of time.
class BinCount {
 public:
    BinCount(Timeline& timeline, const claims::Extent& span) : bins_(timeline.bins), span_(span) {
        claims::Instant begin = claims::floor_to(span.begin, timeline.unit);
        while (begin < span.end) {
            const claims::Instant end = claims::stepped(begin, timeline.unit, 1);
            bins_.push_back({.extent = {begin, end}});
            begin = end;
        }
    }

    void add_event(const claims::Extent& when, claims::Status status) {
        const auto column = static_cast<std::size_t>(status);
        for (auto bin = bin_of(when.begin); bin != bins_.end(); ++bin) {
            if (bin->extent.begin >= when.end) break;
            if (!bin->extent.overlaps(when)) continue;
            bin->events[column] += share_of(when, bin->extent);
            const bool within = when.begin >= bin->extent.begin && when.end <= bin->extent.end;
            ++(within ? bin->within : bin->across);
        }
    }

    void add_claim(claims::Instant known) {
        const auto bin = bin_of(known);
        if (bin != bins_.end() && bin->extent.begin <= known) ++bin->claims;
    }

 private:
    /// The first bin that ends after the moment.
    std::vector<TimeBin>::iterator bin_of(claims::Instant at) {
        return std::ranges::upper_bound(bins_, at, {},
                                        [](const TimeBin& bin) { return bin.extent.end; });
    }
    /// What has no end is shared out among what is shown of it, not thinned out to nothing.
    float share_of(const claims::Extent& when, const claims::Extent& bin) const {
        const claims::Instant begin = when.begin == claims::distant_past ? span_.begin : when.begin;
        const claims::Instant end = when.end == claims::distant_future ? span_.end : when.end;
        // As numbers that do not overflow: years may have twelve digits.
        const double common = static_cast<double>(std::min(end, bin.end)) -
                              static_cast<double>(std::max(begin, bin.begin));
        const double all = static_cast<double>(end) - static_cast<double>(begin);
        return static_cast<float>(std::max(common, 0.0) / std::max(all, 1.0));
    }

    std::vector<TimeBin>& bins_;
    claims::Extent span_;
};

/// Puts each bar into the lowest lane that has room; gives up where they do not fit.
void put_in_lanes(Timeline& timeline, const claims::Extent& span) {
    const claims::Instant shortest = (span.end - span.begin) / bars_in_span;
    std::array<claims::Instant, most_lanes> free_from;
    free_from.fill(claims::distant_past);
    std::ranges::stable_sort(timeline.bars, {}, [](const TimeBar& bar) { return bar.when.begin; });
    for (TimeBar& bar : timeline.bars) {
        const auto lane = std::ranges::find_if(
            free_from, [&](claims::Instant free) { return free <= bar.when.begin; });
        if (lane == free_from.end()) {
            timeline.bars.clear();
            timeline.lanes = 0;
            return;
        }
        bar.lane = static_cast<int>(lane - free_from.begin());
        const claims::Instant end =
            std::max(bar.when.end, std::max(bar.when.begin, span.begin) + shortest);
        *lane = end > claims::distant_future - shortest ? end : end + shortest / 4;
        timeline.lanes = std::max(timeline.lanes, bar.lane + 1);
    }
}

void count_claims(BinCount& count, const claims::Atlas::Place& place) {
    const claims::EventChunk& chunk = *place.chunk;
    for (std::size_t i = chunk.claims_begin(place.row); i < chunk.claims_end(place.row); ++i) {
        const claims::Instant known = claims::known_from(chunk.claim_made(i));
        if (known != claims::distant_past) count.add_claim(known - 1);
    }
}

}  // namespace

float TimeBin::total() const {
    return std::accumulate(events.begin(), events.end(), 0.0F);
}

Timeline lay_out_time(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows,
                      const std::vector<claims::Status>& statuses, const claims::Extent& span) {
    Timeline timeline;
    timeline.unit = unit_for(span);
    BinCount count(timeline, span);
    for (const claims::EventRow row : rows) {
        const claims::Atlas::Place place = atlas.locate(row);
        count_claims(count, place);
        const claims::Extent& when = place.chunk->when(place.row);
        if (when == claims::Extent{} || when.begin >= when.end) {
            ++timeline.undated;
        } else if (when.end <= span.begin) {
            ++timeline.earlier;
        } else if (when.begin >= span.end) {
            ++timeline.later;
        } else {
            count.add_event(when, statuses[row]);
            if (timeline.bars.size() <= most_bars) timeline.bars.push_back({row, when});
        }
    }
    if (timeline.bars.size() > most_bars) timeline.bars.clear();
    put_in_lanes(timeline, span);
    for (const TimeBin& bin : timeline.bins) {
        timeline.most_events = std::max(timeline.most_events, bin.total());
        timeline.most_claims = std::max(timeline.most_claims, bin.claims);
    }
    return timeline;
}

}  // namespace session
