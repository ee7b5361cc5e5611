#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace session {

/// "7 km NE of Ganja, Samukh District, Azerbaijan". Within what the boundary view and its date show
/// as disputed: "Stepanakert / Xankəndi, Azerbaijan by recognised borders; disputed:
/// Nagorno-Karabakh, area behind the 1994 line of contact". In the view's names. Empty where the
/// base map knows nothing.
std::string where_in_words(const Session& session, const geo::LngLat& at);

/// The same without the settlement: what a place lies in.
std::string surroundings_in_words(const Session& session, const geo::LngLat& at);

/// "7 km NE of Ganja", or "Ganja" nearby; empty far from all settlements. In the usual names,
/// whatever the view: it may become an event's place.
std::string settlement_in_words(const Session& session, const geo::LngLat& at);

/// The disputed areas around a place, as far as the boundary view and its date show them.
std::vector<const geo::Boundary*> disputed_at(const Session& session, const geo::LngLat& at);

}  // namespace session
