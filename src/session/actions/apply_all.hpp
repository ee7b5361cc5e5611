#pragma once

#include <span>

#include "session/session.hpp"

namespace session {

/// Applies what the panels asked for in one frame. They named events by their rows as these were in
/// it: once one of the actions has changed the atlas, what names a row means another event and is
/// left out.
void apply_all(Session& session, std::span<const Action> actions);

}  // namespace session
