#include "session/series_length.hpp"

#include <stdexcept>

#include "claims/sides/side_account.hpp"
#include "session/session.hpp"
#include "session/time/series_frames.hpp"

namespace session {
namespace {

SeriesLength of_alike(std::size_t pictures, double seconds) {
    return {pictures, static_cast<double>(pictures) * seconds, {}};
}

SeriesLength along_time(const Session& session, const SeriesSetup& setup) {
    const claims::Extent stretch = stretch_shown(session);
    try {
        const std::size_t count = setup.along == SeriesAlong::happened
                                      ? frames_of_events(session, setup.every, stretch).size()
                                      : frames_of_claims(session, setup.every, stretch).size();
        if (count == 0) return {0, 0.0, "Nothing lies in that time."};
        return of_alike(count, seconds_each(setup, {}));
    } catch (const std::runtime_error&) {
        return {0, 0.0, "Far too many pictures."};
    }
}

SeriesLength along_narrative(const Session& session, const SeriesSetup& setup) {
    if (!session.telling()) return {0, 0.0, "No narrative is open: F8."};
    SeriesLength length;
    for (const NarrativeStep& step : session.telling()->narrative.steps) {
        ++length.pictures;
        length.seconds += seconds_each(setup, step.caption);
    }
    if (length.pictures == 0) length.problem = "The narrative has no steps.";
    return length;
}

}  // namespace

double seconds_each(const SeriesSetup& setup, std::string_view caption) {
    if (setup.seconds > 0.0) return setup.seconds;
    return is_along_time(setup.along) ? seconds_a_step : reading_time(caption);
}

SeriesLength series_length(const Session& session) {
    const SeriesSetup& setup = session.picture().series;
    if (is_along_time(setup.along)) return along_time(session, setup);
    if (setup.along == SeriesAlong::narrative) return along_narrative(session, setup);
    const std::size_t sides = claims::sides_of(session.atlas()).size();
    if (sides == 0) return {0, 0.0, "Nobody speaks for a side."};
    return of_alike(sides, seconds_each(setup, {}));
}

}  // namespace session
