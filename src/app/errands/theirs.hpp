#pragma once

#include <memory>
#include <string>

#include "io/workspace/workspace.hpp"
#include "session/session.hpp"

namespace app {

/// What others wrote into a workspace since it was read or written here, as one looks for it on a
/// thread beside the window: with the events that are as in `base` in its chunks, so that joining
/// takes as long as what they changed. Null: nothing.
std::unique_ptr<io::Foreign> look_for_theirs(io::Workspace& workspace, const claims::Atlas& base);

/// Joins it with what was done in the session. False: a person is asked whose version stays.
bool take_in_theirs(session::Session& session, const io::Foreign& foreign);

/// "2020-10-12T08:00:00Z  anna: Moved “Shelling of Ganja” 3.2 km"
std::string in_words(const io::Change& change);

}  // namespace app
