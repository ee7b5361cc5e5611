#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "session/session.hpp"

namespace session {

/// Something a person can ask the program to do. Menus, shortcuts, the help window and the user
/// guide's table are all made from commands().
struct Command {
    std::string_view id;        ///< "zoom-in"
    std::string_view menu;      ///< "File", "View", "Events", "Help"
    std::string_view title;     ///< "Zoom in"
    std::string_view shortcut;  ///< "Ctrl+Q", "F12", "+"; several separated by a space
    std::function<Action(const Session&)> action;
    std::function<bool(const Session&)> is_on;  ///< empty for what is no switch
    /// Why it can do nothing now, as a sentence; see why_not. Empty for what is always possible.
    std::function<std::string(const Session&)> why_not{};
    bool begins_group = false;  ///< set off from what stands before it in its menu
};

/// Why a command can do nothing now; empty: it can.
std::string why_not(const Command& command, const Session& session);

/// What choosing a command asks for, by whatever way it is chosen: its action or, where it can do
/// nothing, a message that says why.
Action asked(const Command& command, const Session& session);

const std::vector<Command>& commands();

}  // namespace session
