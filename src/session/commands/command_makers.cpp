#include "session/commands/command_makers.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace session {

Command plain(std::string_view id, std::string_view menu, std::string_view title,
              std::string_view shortcut, Action action, std::function<bool(const Session&)> is_on) {
    return {id,
            menu,
            title,
            shortcut,
            [action = std::move(action)](const Session&) { return action; },
            std::move(is_on)};
}

Command unless(std::function<std::string(const Session&)> why_not, Command command) {
    command.why_not = std::move(why_not);
    return command;
}

Command panel(std::string_view id, std::string_view menu, std::string_view title,
              std::string_view shortcut, Panel which) {
    return plain(id, menu, title, shortcut, TogglePanel{which},
                 [which](const Session& s) { return s.is_shown(which); });
}

std::vector<Command> grouped(std::vector<std::vector<Command>> groups) {
    std::vector<Command> all;
    for (std::vector<Command>& group : groups) {
        if (!all.empty()) group.front().begins_group = true;
        std::ranges::move(group, std::back_inserter(all));
    }
    return all;
}

}  // namespace session
