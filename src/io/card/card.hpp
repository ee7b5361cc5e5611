#pragma once

#include <string>
#include <string_view>

#include "claims/atlas.hpp"
#include "claims/status/status.hpp"
#include "geo/base_map.hpp"

namespace io {

/// The card of one event as text: title, date and place in words, the status with the rule that
/// gave it, then every claim in order of time with actor, stance, figures and source chain.
std::string event_card(const claims::Atlas& atlas, claims::EventRow row, claims::KnownOn known_on);

/// The same as one JSON object: the fields of list_events and "claims", each with actor, stance,
/// basis, made, metric, value_min, value_max, summary, quote, withdrawn and source chain.
std::string event_card_json(const claims::Atlas& atlas, claims::EventRow row,
                            claims::KnownOn known_on);

/// An actor's card: name, side, notes with their source, and the claims it made.
std::string actor_card(const claims::Atlas& atlas, std::string_view actor_id);

/// A disputed area's card: name, the time it stood for, its note and source.
std::string region_card(const geo::Boundary& region);

}  // namespace io
