#pragma once

#include <vector>

#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// Arcs between the shown events of a sheet that the atlas links; none unless the view has them.
std::vector<render::EventLink> event_links(const session::Session& session,
                                           const session::Sheet& sheet);

}  // namespace app
