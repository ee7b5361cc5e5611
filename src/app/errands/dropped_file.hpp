#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace app {

/// What becomes of files that are dropped on the window: a picture that this program made shows
/// what it showed; anything else is offered for import. Of several, one is taken, and it is said
/// which.
void take_in_dropped(session::Session& session, const std::vector<std::string>& paths);

}  // namespace app
