#include <algorithm>

#include "claims/civil_date.hpp"
#include "claims/known_on.hpp"
#include "session/time_axis.hpp"
#include "session/timeline.hpp"

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

void add_claims(Span& span, const claims::Atlas::Place& place) {
    const auto& [chunk, row] = place;
    for (std::size_t i = chunk->claims_begin(row); i < chunk->claims_end(row); ++i)
        if (const claims::Instant known = claims::known_from(chunk->claim_made(i));
            known != claims::distant_past)
            span.add(known - 1, known);
}

claims::Extent with_margin(const claims::Extent& span) {
    const claims::Instant margin = (span.end - span.begin) / 20 + claims::seconds_per_day / 4;
    return clamped({span.begin - margin, span.end + margin});
}

}  // namespace

std::optional<claims::Extent> events_span(const claims::Atlas& atlas,
                                          const std::vector<claims::EventRow>& rows) {
    Span span;
    for (const claims::EventRow row : rows) {
        const auto [chunk, at] = atlas.locate(row);
        span.add(chunk->when(at));
    }
    return span.extent();
}

std::optional<claims::Extent> claims_span(const claims::Atlas& atlas,
                                          const std::vector<claims::EventRow>& rows) {
    Span span;
    for (const claims::EventRow row : rows) add_claims(span, atlas.locate(row));
    return span.extent();
}

claims::Extent time_spanned(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows) {
    Span span;
    for (const claims::EventRow row : rows) {
        const claims::Atlas::Place place = atlas.locate(row);
        span.add(place.chunk->when(place.row));
        add_claims(span, place);
    }
    return with_margin(span.extent().value_or(
        claims::Extent{claims::start_of({2000, 9, 23}), claims::start_of({2001, 1, 1})}));
}

claims::Extent busiest_time(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows) {
    const claims::Extent all = time_spanned(atlas, rows);
    std::vector<claims::Instant> middles;
    for (const claims::EventRow row : rows) {
        const auto [chunk, at] = atlas.locate(row);
        const claims::Extent& when = chunk->when(at);
        if (when.begin < when.end && when.begin >= longest_time.begin &&
            when.end <= longest_time.end)
            middles.push_back(when.begin + (when.end - when.begin) / 2);
    }
    if (middles.size() < 4) return all;
    std::ranges::sort(middles);
    const std::size_t half = middles.size() / 2;
    claims::Extent busiest{middles.front(), middles[half]};
    for (std::size_t i = 1; i + half < middles.size(); ++i)
        if (middles[i + half] - middles[i] < busiest.end - busiest.begin)
            busiest = {middles[i], middles[i + half]};
    const claims::Instant wing =
        std::max((busiest.end - busiest.begin) / 2, 2 * claims::seconds_per_day);
    busiest = clamped({busiest.begin - wing, busiest.end + wing});
    constexpr claims::Instant not_much = 4;
    return (all.end - all.begin) / (busiest.end - busiest.begin) < not_much ? all : busiest;
}

}  // namespace session
