#pragma once

#include <optional>
#include <string>

#include "io/workspace/workspace.hpp"
#include "session/session.hpp"

namespace app {

/// Reads an atlas (empty: the bundled one) and the boundaries. Boundaries that cannot be read
/// are problems of the session; throws io::Error when there is no atlas to show.
session::Session open_session(const std::string& atlas);

/// The same to be worked in: of a workspace that can be written, with the workspace itself.
struct OpenedSession {
    session::Session session;
    std::optional<io::Workspace> workspace;
};
OpenedSession open_to_work_in(const std::string& atlas);

/// Tells the problems on stderr, a line each.
void tell_problems(const claims::Problems& problems);

}  // namespace app
