#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace app {

/// The map shows what a picture or report of this program shows; what has changed since, or why it
/// cannot be shown, is told. False: it cannot.
bool reopen_picture(session::Session& session, const std::string& path);

/// What becomes of files that are dropped on the window: a picture that this program made shows
/// what it showed; anything else is offered for import. Of several, one is taken, and it is said
/// which.
void take_in_dropped(session::Session& session, const std::vector<std::string>& paths);

}  // namespace app
