#include "session/time/timeline.hpp"

#include <algorithm>
#include <numeric>

#include "claims/columns/rows_by_chunk.hpp"
#include "claims/status/known_on.hpp"
#include "claims/status/status_counts.hpp"

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

bool has_date(const claims::Extent& when) {
    return when != claims::Extent{} && when.begin < when.end;
}

/// The bins of a timeline, to be found by their time.
class Bins {
 public:
    Bins(Timeline& timeline, const claims::Extent& span) : bins_(timeline.bins), span_(span) {
        claims::Instant begin = claims::floor_to(span.begin, timeline.unit);
        while (begin < span.end) {
            const claims::Instant end = claims::stepped(begin, timeline.unit, 1);
            bins_.push_back({.extent = {begin, end}});
            begin = end;
        }
    }

    std::size_t count() const { return bins_.size(); }
    TimeBin& operator[](std::size_t number) { return bins_[number]; }
    /// The first that ends after the moment, or count(). Units are of nearly the same length.
    std::size_t at(claims::Instant moment) const {
        if (bins_.empty()) return 0;
        const claims::Instant begin = bins_.front().extent.begin, end = bins_.back().extent.end;
        if (moment < begin) return 0;
        if (moment >= end) return count();
        const double share = static_cast<double>(moment - begin) / static_cast<double>(end - begin);
        auto number =
            std::min(count() - 1, static_cast<std::size_t>(share * static_cast<double>(count())));
        while (number > 0 && bins_[number - 1].extent.end > moment) --number;
        while (bins_[number].extent.end <= moment) ++number;
        return number;
    }
    /// An event that may lie in several of them, or beyond.
    void share_out(const claims::Extent& when, claims::Status status) {
        for (std::size_t i = at(when.begin); i < count(); ++i) {
            TimeBin& bin = bins_[i];
            if (bin.extent.begin >= when.end) break;
            if (!bin.extent.overlaps(when)) continue;
            bin.events[static_cast<std::size_t>(status)] += share_of(when, bin.extent);
            ++bin.across;
        }
    }

 private:
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

/// Counts events and claims by bins. Where a date belongs is found once for each chunk.
class BinCount {
 public:
    BinCount(Bins& bins, const claims::Extent& span)
        : bins_(bins), span_(span), events_(bins.count() + others), claims_(bins.count() + 1) {}

    void enter(const claims::EventChunk& chunk) {
        places_.clear();
        for (const claims::Extent& when : chunk.dates().extents())
            places_.push_back(place_of(when));
        claim_places_.clear();
        for (const claims::Extent& made : chunk.claim_dates().extents())
            claim_places_.push_back(place_of_claim(made));
    }
    /// Whether any of the event's time is shown.
    bool add(const claims::EventChunk& chunk, std::size_t row, claims::Status status) {
        const std::size_t place = places_[chunk.dates().number(row)];
        ++events_[place][static_cast<std::size_t>(status)];
        if (place == bins_.count() + across) bins_.share_out(chunk.when(row), status);
        for (std::size_t i = chunk.claims_begin(row); i < chunk.claims_end(row); ++i)
            ++claims_[claim_places_[chunk.claim_dates().number(i)]];
        return place <= bins_.count() + across;
    }
    void tell(Timeline& timeline) const {
        for (std::size_t i = 0; i < bins_.count(); ++i) {
            TimeBin& bin = bins_[i];
            for (std::size_t status = 0; status < claims::status_count; ++status)
                bin.events[status] += static_cast<float>(events_[i][status]);
            bin.within = claims::total_of(events_[i]);
            bin.claims = claims_[i];
        }
        timeline.earlier = claims::total_of(events_[bins_.count() + earlier]);
        timeline.later = claims::total_of(events_[bins_.count() + later]);
        timeline.undated = claims::total_of(events_[bins_.count() + undated]);
    }

 private:
    /// Where an event may belong beside the bins.
    enum : std::size_t { across, earlier, later, undated, others };

    std::size_t place_of(const claims::Extent& when) const {
        if (!has_date(when)) return bins_.count() + undated;
        if (when.end <= span_.begin) return bins_.count() + earlier;
        if (when.begin >= span_.end) return bins_.count() + later;
        const std::size_t bin = bins_.at(when.begin);
        const bool is_within = bin < bins_.count() && when.begin >= bins_[bin].extent.begin &&
                               when.end <= bins_[bin].extent.end;
        return is_within ? bin : bins_.count() + across;
    }
    /// The last place takes what is not shown.
    std::size_t place_of_claim(const claims::Extent& made) const {
        const claims::Instant known = claims::known_from(made);
        if (known == claims::distant_past) return bins_.count();
        const std::size_t bin = bins_.at(known - 1);
        return bin < bins_.count() && bins_[bin].extent.begin < known ? bin : bins_.count();
    }

    Bins& bins_;
    claims::Extent span_;
    std::vector<claims::StatusCounts> events_;  ///< by bin, and by what lies elsewhere
    std::vector<std::uint32_t> claims_;
    std::vector<std::size_t> places_, claim_places_;  ///< by number of the date in the chunk
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

}  // namespace

float TimeBin::total() const {
    return std::accumulate(events.begin(), events.end(), 0.0F);
}

Timeline lay_out_time(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows,
                      const std::vector<claims::Status>& statuses, const claims::Extent& span) {
    Timeline timeline;
    timeline.unit = unit_for(span);
    Bins bins(timeline, span);
    BinCount count(bins, span);
    const auto enter = [&](const claims::EventChunk& chunk) { count.enter(chunk); };
    claims::by_chunk(
        atlas, rows, enter,
        [&](const claims::EventChunk& chunk, std::size_t at, claims::EventRow row) {
            if (count.add(chunk, at, statuses[row]) && timeline.bars.size() <= most_bars)
                timeline.bars.push_back({row, chunk.when(at)});
        });
    count.tell(timeline);
    if (timeline.bars.size() > most_bars) timeline.bars.clear();
    put_in_lanes(timeline, span);
    for (const TimeBin& bin : timeline.bins) {
        timeline.most_events = std::max(timeline.most_events, bin.total());
        timeline.most_claims = std::max(timeline.most_claims, bin.claims);
    }
    return timeline;
}

}  // namespace session
