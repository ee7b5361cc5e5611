#pragma once

#include <optional>
#include <string>

#include "platform/window.hpp"
#include "session/kept.hpp"

namespace app {

/// How the program was left: what the next start without other orders takes up again.
struct LastSession {
    std::string atlas;  ///< absolute path, or "PG:…" without password; empty: the bundled one
    platform::WindowShape window;
    double scale = 1.0;  ///< of the panels, as a share of what the desktop asks for
    session::Kept kept;
};

/// Nothing when there is none yet. Throws io::Error with a sentence when it cannot be used.
std::optional<LastSession> read_last_session();
/// In the state folder. Throws io::Error with a sentence.
void write_last_session(const LastSession& last);

}  // namespace app
