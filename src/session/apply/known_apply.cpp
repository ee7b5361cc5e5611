#include <algorithm>

#include "claims/dates/civil_date.hpp"
#include "session/apply/explorer.hpp"

namespace session {

void Session::Explorer::operator()(const StepKnownOn& step) {
    const claims::TimeUnit unit = s.time_axis_.known_step();
    const auto said = claims_span(s.atlas(), s.rows_at_any_time());
    if (!said) {
        s.message_ = {"No claim about the shown events has a date."};
        return;
    }
    const claims::Instant last = claims::ceil_to(said->end, unit);
    const claims::Instant from = claims::floor_to(
        std::clamp(s.view_.filter.known_on.value_or(last), longest_time.begin, last), unit);
    const claims::Instant to = claims::stepped(from, unit, step.steps);
    s.view_.filter.known_on = to >= last ? claims::KnownOn() : claims::KnownOn(to);
    s.refilter();
}

void Session::Explorer::operator()(const CompareKnown& compare) {
    s.compared_ = compare.between;
    s.look_at_developments();
}

/// At first: the last day on which anything was said.
void Session::look_at_developments() {
    developments_.clear();
    if (!is_open(Panel::developments)) return;
    if (compared_.begin >= compared_.end)
        if (const auto said = claims_span(atlas(), overview_.rows))
            compared_ = claims::whole_units({said->end - 1, said->end}, claims::TimeUnit::day);
    if (compared_.begin >= compared_.end) return;
    developments_ = claims::developments(atlas(), overview_.rows, compared_);
}

}  // namespace session
