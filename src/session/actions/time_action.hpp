#pragma once

#include <string>

#include "claims/dates/calendar.hpp"
#include "session/sides.hpp"

namespace session {

// Moving along the two axes of time: when it happened, and when it was known.

struct ShowTime {  ///< on the timeline
    claims::Extent span;
};
/// The timeline shows all that the filter shows at whatever time; the first time, where most is.
struct FitTime {};
struct SetTimeStep {
    claims::TimeUnit unit;
};
struct SetTimeSpeed {
    double steps_per_second;
};
struct ToggleTimeLoop {};
/// Starts and stops. What plays is the shown window (or, without one, all time that has events) in
/// whole steps.
struct PlayTime {};
struct StepTime {  ///< the shown window moves by so many steps
    int steps;
};
struct StepKnownOn {  ///< and beyond the last claim: all claims count
    int steps;
};
struct CompareKnown {  ///< what became known after the one moment, up to the other
    claims::Extent between;
};
struct CompareSides {  ///< puts what each side says next to each other
    SidesView view;
};
struct Seek {  ///< looks for commands, events, places and actors
    std::string text;
};

}  // namespace session
