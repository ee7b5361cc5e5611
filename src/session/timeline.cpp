#include "session/timeline.hpp"

#include <algorithm>
#include <numeric>

#include "claims/known_on.hpp"
#include "claims/rows_by_chunk.hpp"
#include "claims/status_counts.hpp"

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

    /// As many events of one time and status.
    void add_events(const claims::Extent& when, claims::Status status, std::uint32_t count) {
        const auto column = static_cast<std::size_t>(status);
        for (auto bin = bin_of(when.begin); bin != bins_.end(); ++bin) {
            if (bin->extent.begin >= when.end) break;
            if (!bin->extent.overlaps(when)) continue;
            bin->events[column] += static_cast<float>(count) * share_of(when, bin->extent);
            const bool within = when.begin >= bin->extent.begin && when.end <= bin->extent.end;
            (within ? bin->within : bin->across) += count;
        }
    }

    void add_claims(claims::Instant known, std::uint32_t count) {
        const auto bin = bin_of(known);
        if (bin != bins_.end() && bin->extent.begin <= known) bin->claims += count;
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

bool has_date(const claims::Extent& when) {
    return when != claims::Extent{} && when.begin < when.end;
}

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

/// How many events and claims of a chunk have each of its dates: bins are looked for once a date.
class DateCount {
 public:
    void enter(const claims::EventChunk& chunk) {
        chunk_ = &chunk;
        events_.assign(chunk.dates().extents().size(), {});
        claims_.assign(chunk.claim_dates().extents().size(), 0);
    }
    void add(std::size_t row, claims::Status status) {
        ++events_[chunk_->dates().number(row)][static_cast<std::size_t>(status)];
        for (std::size_t i = chunk_->claims_begin(row); i < chunk_->claims_end(row); ++i)
            ++claims_[chunk_->claim_dates().number(i)];
    }
    void put_into(BinCount& bins, Timeline& timeline, const claims::Extent& span) {
        for (std::size_t date = 0; date < events_.size(); ++date)
            put(bins, timeline, span, chunk_->dates().extents()[date], events_[date]);
        for (std::size_t date = 0; date < claims_.size(); ++date) {
            const claims::Instant known = claims::known_from(chunk_->claim_dates().extents()[date]);
            if (claims_[date] > 0 && known != claims::distant_past)
                bins.add_claims(known - 1, claims_[date]);
        }
    }

 private:
    static void put(BinCount& bins, Timeline& timeline, const claims::Extent& span,
                    const claims::Extent& when, const claims::StatusCounts& events) {
        if (!has_date(when)) {
            timeline.undated += claims::total_of(events);
        } else if (when.end <= span.begin) {
            timeline.earlier += claims::total_of(events);
        } else if (when.begin >= span.end) {
            timeline.later += claims::total_of(events);
        } else {
            for (const claims::Status status : claims::all_statuses)
                if (const auto count = events[static_cast<std::size_t>(status)]; count > 0)
                    bins.add_events(when, status, count);
        }
    }

    const claims::EventChunk* chunk_ = nullptr;
    std::vector<claims::StatusCounts> events_;  ///< by number of the date
    std::vector<std::uint32_t> claims_;         ///< the same
};

}  // namespace

float TimeBin::total() const {
    return std::accumulate(events.begin(), events.end(), 0.0F);
}

Timeline lay_out_time(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows,
                      const std::vector<claims::Status>& statuses, const claims::Extent& span) {
    Timeline timeline;
    timeline.unit = unit_for(span);
    BinCount bins(timeline, span);
    DateCount dates;
    const auto enter = [&](const claims::EventChunk& chunk) {
        dates.put_into(bins, timeline, span);
        dates.enter(chunk);
    };
    claims::by_chunk(atlas, rows, enter,
                     [&](const claims::EventChunk& chunk, std::size_t at, claims::EventRow row) {
                         dates.add(at, statuses[row]);
                         if (timeline.bars.size() > most_bars) return;
                         const claims::Extent& when = chunk.when(at);
                         if (has_date(when) && when.overlaps(span))
                             timeline.bars.push_back({row, when});
                     });
    dates.put_into(bins, timeline, span);
    if (timeline.bars.size() > most_bars) timeline.bars.clear();
    put_in_lanes(timeline, span);
    for (const TimeBin& bin : timeline.bins) {
        timeline.most_events = std::max(timeline.most_events, bin.total());
        timeline.most_claims = std::max(timeline.most_claims, bin.claims);
    }
    return timeline;
}

}  // namespace session
