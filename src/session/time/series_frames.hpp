#pragma once

#include <vector>

#include "session/session.hpp"

namespace session {

/// What the timeline shows; all time where it was not shown yet.
claims::Extent stretch_shown(const Session& session);

// Stretches of time for pictures that follow each other: whole units, one after the other, without
// gap or overlap, as they are played. They throw std::runtime_error with a sentence where there
// would be more than 20,000.

/// Of a shown window of time, what lies in it, also where nothing happened; without one, all units
/// within `stretch` in which shown events lie.
std::vector<claims::Extent> frames_of_events(const Session& session, claims::TimeUnit unit,
                                             const claims::Extent& stretch);
/// All units within `stretch` in which something was claimed about the shown events.
std::vector<claims::Extent> frames_of_claims(const Session& session, claims::TimeUnit unit,
                                             const claims::Extent& stretch);

}  // namespace session
