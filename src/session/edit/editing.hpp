#pragma once

#include <string>

#include "claims/draft.hpp"
#include "session/edit/draft_state.hpp"

namespace session {

/// A draft for a new event at a place (claims::nowhere when there is none yet).
claims::EventDraft new_event(const geo::LngLat& at);

/// Checks a draft and derives its status as if it were kept.
DraftState looked_over(const claims::Atlas& atlas, claims::EventDraft draft, bool is_new);

/// A line of the history: "Added “Shelling of Ganja”", "Moved “Shelling of
/// Ganja” 3.2 km", "Changed title, notes of “…”", "Added a claim to “…”".
std::string change_in_words(const claims::EventDraft& before, const claims::EventDraft& after);

}  // namespace session
