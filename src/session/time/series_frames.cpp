#include "session/time/series_frames.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "claims/words/plain_words.hpp"

namespace session {
namespace {

constexpr std::size_t most_frames = 20'000;

std::vector<claims::Extent> frames_of(const std::optional<claims::Extent>& time,
                                      claims::TimeUnit unit) {
    if (!time) return {};
    const claims::Extent range = claims::whole_units(*time, unit);
    std::vector<claims::Extent> frames{first_frame(unit, range)};
    while (const auto next = next_frame(frames.back(), unit, range)) {
        frames.push_back(*next);
        if (frames.size() > most_frames)
            throw std::runtime_error(fmt::format(
                "That would be more than {} pictures: ask for longer steps, or for less time.",
                claims::with_thousands(most_frames)));
    }
    return frames;
}

/// What was asked for, also where nothing happened; an open side ends with the events or with the
/// stretch, as when it is played.
std::optional<claims::Extent> asked_time(const Session& session, const claims::Extent& stretch) {
    const claims::Extent window = session.view().filter.window.value_or(claims::Extent{});
    if (window.begin != claims::distant_past && window.end != claims::distant_future) return window;
    const auto time = events_span_within(session.atlas(), session.overview().rows, stretch);
    if (!session.view().filter.window || !time) return time;
    return closed_with(window, *time);
}

}  // namespace

claims::Extent stretch_shown(const Session& session) {
    const TimeAxis& axis = session.time_axis();
    return axis.is_shown() ? axis.span : claims::Extent();
}

std::vector<claims::Extent> frames_of_events(const Session& session, claims::TimeUnit unit,
                                             const claims::Extent& stretch) {
    return frames_of(asked_time(session, stretch), unit);
}

std::vector<claims::Extent> frames_of_claims(const Session& session, claims::TimeUnit unit,
                                             const claims::Extent& stretch) {
    const auto said = claims_span(session.atlas(), session.overview().rows);
    if (!said || !said->overlaps(stretch)) return {};
    return frames_of(
        claims::Extent{std::max(said->begin, stretch.begin), std::min(said->end, stretch.end)},
        unit);
}

}  // namespace session
