#include "claims/survey.hpp"

namespace claims {
namespace {

/// An event without claims answers with no word, which no stored claim does.
bool is_stored(const Choice& actors) {
    return actors.hidden.empty() && !actors.only.contains("");
}

}  // namespace

std::size_t events_in(std::span<const CountedSquare> squares) {
    std::size_t events = 0;
    for (const CountedSquare& square : squares) events += total_of(square.by_status);
    return events;
}

Filter stored_part(const Filter& filter) {
    Filter stored;
    if (!filter.known_on) stored.statuses = filter.statuses;
    stored.kinds = filter.kinds;
    stored.layers = filter.layers;
    if (is_stored(filter.actors)) stored.actors = filter.actors;
    stored.window = filter.window;
    stored.bounds = filter.bounds;
    return stored;
}

Filter rest_of_stored(const Filter& filter) {
    Filter rest = filter;
    if (!filter.known_on) rest.statuses = {};
    rest.kinds = rest.layers = {};
    if (is_stored(filter.actors)) rest.actors = {};
    rest.window.reset();
    rest.bounds.reset();
    return rest;
}

}  // namespace claims
