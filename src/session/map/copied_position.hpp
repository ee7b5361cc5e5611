#pragma once

#include "session/session.hpp"

namespace session {

/// Takes a place to the clipboard as it is typed again, "40.6828, 46.3606", and tells it in MGRS,
/// too.
CopyText copied_position(const geo::LngLat& at);

/// That of the selected event or, where none with a place is, of the middle of the map.
CopyText copied_position(const Session& session);

}  // namespace session
