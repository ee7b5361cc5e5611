#include <algorithm>
#include <map>

#include "claims/columns/rows_by_chunk.hpp"
#include "claims/dates/civil_date.hpp"
#include "claims/status/known_on.hpp"
#include "session/time/time_axis.hpp"
#include "session/time/timeline.hpp"

namespace session {
namespace {

/// The smallest extent around all that was added.
class Span {
 public:
    void add(claims::Instant from, claims::Instant to) {
        begin_ = std::min(begin_, from);
        end_ = std::max(end_, to);
    }
    /// An open side counts as the moment at the other end.
    void add(const claims::Extent& when) {
        if (when.begin >= when.end) return;
        const bool no_begin = when.begin == claims::distant_past;
        const bool no_end = when.end == claims::distant_future;
        if (no_begin && no_end) return;
        add(no_begin ? when.end - 1 : when.begin, no_end ? when.begin + 1 : when.end);
    }
    std::optional<claims::Extent> extent() const {
        const claims::Extent found{std::max(begin_, longest_time.begin),
                                   std::min(end_, longest_time.end)};
        return found.begin < found.end ? std::optional(found) : std::nullopt;
    }

 private:
    claims::Instant begin_ = claims::distant_future, end_ = claims::distant_past;
};

void add_claims(Span& span, const claims::EventChunk& chunk, std::size_t row) {
    for (std::size_t i = chunk.claims_begin(row); i < chunk.claims_end(row); ++i)
        if (const claims::Instant known = claims::known_from(chunk.claim_made(i));
            known != claims::distant_past)
            span.add(known - 1, known);
}

/// The middles of the events' times, each with how many events have it, in order.
std::map<claims::Instant, std::size_t> middles_of(const claims::Atlas& atlas,
                                                  const std::vector<claims::EventRow>& rows) {
    std::map<claims::Instant, std::size_t> middles;
    std::vector<std::size_t> events;  // by number of the date in the chunk
    const claims::EventChunk* last = nullptr;
    const auto put = [&] {
        for (std::size_t date = 0; date < events.size(); ++date) {
            const claims::Extent& when = last->dates().extents()[date];
            if (events[date] > 0 && when.begin < when.end && when.begin >= longest_time.begin &&
                when.end <= longest_time.end)
                middles[when.begin + (when.end - when.begin) / 2] += events[date];
        }
    };
    const auto enter = [&](const claims::EventChunk& chunk) {
        put();
        last = &chunk;
        events.assign(chunk.dates().extents().size(), 0);
    };
    claims::by_chunk(atlas, rows, enter,
                     [&](const claims::EventChunk& chunk, std::size_t row, claims::EventRow) {
                         ++events[chunk.dates().number(row)];
                     });
    put();
    return middles;
}

/// The shortest time from one middle to that of the event `apart` later; all lie in order.
claims::Extent shortest_between(const std::map<claims::Instant, std::size_t>& middles,
                                std::size_t apart) {
    claims::Extent shortest = longest_time;
    auto to = middles.begin();
    std::size_t before_from = 0, up_to = to->second;  // events before `from`, and up to `to`
    for (const auto& [from, events] : middles) {
        while (up_to <= before_from + apart && ++to != middles.end()) up_to += to->second;
        if (to == middles.end()) break;
        if (to->first - from < shortest.end - shortest.begin) shortest = {from, to->first};
        before_from += events;
    }
    return shortest;
}

claims::Extent with_margin(const claims::Extent& span) {
    const claims::Instant margin = (span.end - span.begin) / 20 + claims::seconds_per_day / 4;
    return clamped({span.begin - margin, span.end + margin});
}

}  // namespace

std::optional<claims::Extent> events_span(const claims::Atlas& atlas,
                                          const std::vector<claims::EventRow>& rows) {
    Span span;
    claims::by_chunk(atlas, rows,
                     [&](const claims::EventChunk& chunk, std::size_t row, claims::EventRow) {
                         span.add(chunk.when(row));
                     });
    return span.extent();
}

std::optional<claims::Extent> events_span_within(const claims::Atlas& atlas,
                                                 const std::vector<claims::EventRow>& rows,
                                                 const claims::Extent& stretch) {
    std::vector<claims::EventRow> there;
    claims::by_chunk(atlas, rows,
                     [&](const claims::EventChunk& chunk, std::size_t at, claims::EventRow row) {
                         if (chunk.when(at).overlaps(stretch)) there.push_back(row);
                     });
    const auto span = events_span(atlas, there);
    if (!span || !span->overlaps(stretch)) return std::nullopt;
    return claims::Extent{std::max(span->begin, stretch.begin), std::min(span->end, stretch.end)};
}

claims::Extent closed_with(const claims::Extent& window, const claims::Extent& all) {
    claims::Extent closed = window;
    if (closed.begin == claims::distant_past) closed.begin = std::min(all.begin, closed.end - 1);
    if (closed.end == claims::distant_future) closed.end = std::max(all.end, closed.begin + 1);
    return closed;
}

std::optional<claims::Extent> claims_span(const claims::Atlas& atlas,
                                          const std::vector<claims::EventRow>& rows) {
    Span span;
    claims::by_chunk(atlas, rows,
                     [&](const claims::EventChunk& chunk, std::size_t row, claims::EventRow) {
                         add_claims(span, chunk, row);
                     });
    return span.extent();
}

claims::Extent time_spanned(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows) {
    Span span;
    claims::by_chunk(atlas, rows,
                     [&](const claims::EventChunk& chunk, std::size_t row, claims::EventRow) {
                         span.add(chunk.when(row));
                         add_claims(span, chunk, row);
                     });
    return with_margin(span.extent().value_or(
        claims::Extent{claims::start_of({2000, 9, 23}), claims::start_of({2001, 1, 1})}));
}

claims::Extent busiest_time(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows) {
    const claims::Extent all = time_spanned(atlas, rows);
    const std::map<claims::Instant, std::size_t> middles = middles_of(atlas, rows);
    std::size_t count = 0;
    for (const auto& [middle, events] : middles) count += events;
    if (count < 4) return all;
    claims::Extent busiest = shortest_between(middles, count / 2);
    const claims::Instant wing =
        std::max((busiest.end - busiest.begin) / 2, 2 * claims::seconds_per_day);
    busiest = clamped({busiest.begin - wing, busiest.end + wing});
    constexpr claims::Instant not_much = 4;
    return (all.end - all.begin) / (busiest.end - busiest.begin) < not_much ? all : busiest;
}

}  // namespace session
