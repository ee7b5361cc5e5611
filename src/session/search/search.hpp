#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/vocabulary.hpp"
#include "session/actions/action.hpp"

namespace session {

class Session;

/// Something that the command palette found, and what choosing it does.
struct Hit {
    std::string_view
        kind;  ///< "command", "position", "place", "event", "actor", "view", "narrative"
    std::string title;
    std::string detail;                    ///< the shortcut of a command, the date of an event …
    std::optional<claims::Status> status;  ///< of an event
    std::function<Action(const Session&)> action;
    /// Why a command can do nothing now, as a sentence; empty for what is always possible.
    std::function<std::string(const Session&)> why_not{};
};

inline constexpr std::size_t most_hits = 60;

/// Commands, places, events, actors and saved views whose names fit what was typed, best first, at
/// most `most`; before all others the place that was typed as coordinates. Nothing typed: the
/// commands.
std::vector<Hit> search(const Session& session, std::string_view typed, std::size_t most);

}  // namespace session
