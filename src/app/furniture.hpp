#pragma once

#include <cstddef>

#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// The atlas that a session shows a part of, because a server left the rest out.
struct Whole {
    std::size_t events = 0;       ///< 0: the session has all of it
    bool is_cut_at_edge = false;  ///< what lies beyond the map's edge was not read
};

/// What a picture of one of the session's sheets says about itself: title, legend of the visible
/// statuses, dates, the filter in words with counts, and what is not in the picture.
render::Furniture furniture_of(const session::Session& session, const session::Sheet& sheet,
                               const Whole& whole = {});

}  // namespace app
