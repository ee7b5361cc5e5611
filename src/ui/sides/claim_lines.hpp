#pragma once

#include <string>

#include "claims/claim.hpp"
#include "claims/status/outcome.hpp"
#include "ui/frame.hpp"

namespace ui {

/// A claim in lines for a tooltip: who says what, the figure, when, through whom it is known, and
/// why it does not count where it does not.
std::string claim_lines(const Frame& frame, const claims::Claim& claim, claims::Outcome outcome);

/// "Ganja is shelled, 11 October 2020"
std::string event_line(const Frame& frame, claims::EventRow row);

/// The name that an actor goes by: "Unnamed" for who is not in the table of actors.
std::string actor_name(const claims::Atlas& atlas, claims::TableIndex actor);

}  // namespace ui
