#pragma once

#include "session/commands/command.hpp"

namespace session {

// Commands of which there are several alike.

/// Always asks for the same; with `is_on` it is a switch.
Command plain(std::string_view id, std::string_view menu, std::string_view title,
              std::string_view shortcut, Action action,
              std::function<bool(const Session&)> is_on = {});
/// Opens and closes a panel.
Command panel(std::string_view id, std::string_view menu, std::string_view title,
              std::string_view shortcut, Panel which);

/// A command that can do something only where `why_not` has nothing to say.
Command unless(std::function<std::string(const Session&)> why_not, Command command);

/// Those of one menu.
std::vector<Command> grouped(std::vector<std::vector<Command>> groups);

}  // namespace session
