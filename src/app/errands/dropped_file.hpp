#pragma once

#include <string>

#include "session/session.hpp"

namespace app {

/// What becomes of a file that is dropped on the window: a picture that this program made shows
/// what it showed; anything else is offered for import.
void take_in_dropped(session::Session& session, const std::string& path);

}  // namespace app
