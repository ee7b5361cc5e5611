#pragma once

#include <string>

#include "session/session.hpp"

namespace app {

/// Reads an atlas (empty: the bundled one) and the boundaries. Boundaries that cannot be read
/// are problems of the session; throws io::Error when there is no atlas to show.
session::Session open_session(const std::string& atlas);

/// Tells the problems on stderr, a line each.
void tell_problems(const claims::Problems& problems);

}  // namespace app
