#pragma once

#include <optional>
#include <string>

#include "app/kept/last_session.hpp"
#include "app/open_session.hpp"

namespace app {

/// A session as the window starts with it.
struct Start {
    OpenedSession opened;
    std::string atlas;                ///< where it was read from; empty: the bundled one
    std::optional<LastSession> last;  ///< how the program was left, if that is to come back
    /// What was shown of an atlas that is read beside the window; it comes back with it.
    std::optional<session::Kept> awaited;
};

/// Opens `atlas` or, where none is named, the one that was open last; with the layout that the
/// program was left with and, of the same atlas, with what was shown. An atlas of last time that
/// cannot be opened any more gives way to the bundled one, with a message. One that takes long to
/// read is awaited by the session, if it `may_wait`. Throws io::Error when there is no atlas to
/// show.
Start start_session(const std::string& atlas, bool afresh, bool may_wait);

}  // namespace app
