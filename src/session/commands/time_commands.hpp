#pragma once

#include <vector>

#include "session/commands/command.hpp"

namespace session {

/// The part of commands() that moves along the axes of time.
std::vector<Command> time_commands();

}  // namespace session
