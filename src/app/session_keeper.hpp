#pragma once

#include <string>

#include "platform/window.hpp"
#include "session/session.hpp"

namespace app {

/// Writes down how the program is left.
class SessionKeeper {
 public:
    SessionKeeper(const platform::Window& window, const session::Session& session)
        : window_(window), session_(session) {}

    /// `atlas` is where the present one was read from.
    void keep(const std::string& atlas);

 private:
    const platform::Window& window_;
    const session::Session& session_;
    bool failed_ = false;
};

}  // namespace app
