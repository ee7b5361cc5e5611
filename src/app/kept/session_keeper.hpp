#pragma once

#include <optional>
#include <string>

#include "platform/window.hpp"
#include "session/session.hpp"

namespace app {

/// Writes down how the program is left.
class SessionKeeper {
 public:
    SessionKeeper(const platform::Window& window, const session::Session& session)
        : window_(window), session_(session) {}

    /// `atlas` is where the present one was read from or, where it is still read beside the window,
    /// comes from; `awaited` is what was shown of it last time then.
    void keep(const std::string& atlas, const std::optional<session::Kept>& awaited);

 private:
    const platform::Window& window_;
    const session::Session& session_;
    bool failed_ = false;
};

}  // namespace app
