#include "claims/filter/survey.hpp"

#include <utility>

namespace claims {
namespace {

/// What has another answer on another day.
void move_what_depends_on_days(Filter& from, Filter& to) {
    to.known_on = std::exchange(from.known_on, {});
    to.statuses = std::exchange(from.statuses, {});
    to.actors = std::exchange(from.actors, {});
    to.sides = std::exchange(from.sides, {});
    to.accused = std::exchange(from.accused, {});
    to.stances = std::exchange(from.stances, {});
    to.publishers = std::exchange(from.publishers, {});
    to.metrics = std::exchange(from.metrics, {});
    to.figures = std::exchange(from.figures, {});
}

struct Parts {
    Filter stored, rest;
};

Parts parts_of(const Filter& filter, const SurveyReach& reach) {
    Parts parts{filter, {}};
    if (!reach.text) parts.rest.text = std::exchange(parts.stored.text, {});
    if (filter.known_on && !reach.days) move_what_depends_on_days(parts.stored, parts.rest);
    return parts;
}

}  // namespace

std::size_t events_in(std::span<const CountedSquare> squares) {
    std::size_t events = 0;
    for (const CountedSquare& square : squares) events += total_of(square.by_status);
    return events;
}

Filter stored_part(const Filter& filter, const SurveyReach& reach) {
    return parts_of(filter, reach).stored;
}

Filter rest_of_stored(const Filter& filter, const SurveyReach& reach) {
    return parts_of(filter, reach).rest;
}

}  // namespace claims
