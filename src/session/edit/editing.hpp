#pragma once

#include <optional>
#include <string>

#include "claims/draft.hpp"
#include "session/edit/draft_state.hpp"

namespace session {

/// A draft for a new event at a place (claims::nowhere when there is none yet) that lies as far off
/// as that, in metres. How exactly the place is known follows from it.
DraftState new_event(const geo::LngLat& at, double radius_m);
/// The place of a draft becomes another one. What was proposed for the old place and was left as it
/// was is proposed anew.
DraftState moved_to(DraftState draft, const geo::LngLat& at, double radius_m);

/// A draft of an event of the atlas.
DraftState draft_of_event(const claims::Atlas& atlas, claims::EventRow row);

/// Checks a draft and derives its status as if it were kept.
DraftState looked_over(const claims::Atlas& atlas, DraftState draft);

/// The draft when the atlas has become another one: what was not written in the form is as it is
/// now. Nothing when the event is gone and nothing was written.
std::optional<DraftState> joined_with(const claims::Atlas& atlas, DraftState draft);

/// What is in the form: "“Shelling of Ganja”", "A new event".
std::string name_of(const DraftState& draft);

/// That the form has to be left first: "“Shelling of Ganja” is in the form. Keep it or drop it
/// first."
std::string in_form_in_words(const DraftState& draft);

/// A line of the history: "Added “Shelling of Ganja”", "Moved “Shelling of
/// Ganja” 3.2 km", "Changed title, notes of “…”", "Added a claim to “…”".
std::string change_in_words(const claims::EventDraft& before, const claims::EventDraft& after);

}  // namespace session
