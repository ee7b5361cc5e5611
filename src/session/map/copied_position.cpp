#include "session/map/copied_position.hpp"

#include "geo/position/mgrs.hpp"
#include "geo/position/read_position.hpp"

namespace session {

CopyText copied_position(const geo::LngLat& at) {
    const std::string text = geo::position_text(at), square = geo::mgrs_text(at);
    return {text, "Copied: " + text + (square.empty() ? "" : "\nIn MGRS: " + square)};
}

CopyText copied_position(const Session& session) {
    if (session.selected())
        if (const claims::Event event = session.atlas().event(*session.selected());
            event.is_located())
            return copied_position(event.at);
    return copied_position(session.view().camera.centre);
}

}  // namespace session
