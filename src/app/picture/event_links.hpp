#pragma once

#include <optional>
#include <vector>

#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// Arcs between the shown events of a sheet that the atlas links; none unless the view has them.
/// Those of the selected event and of the one under the pointer stand out.
std::vector<render::EventLink> event_links(const session::Session& session,
                                           const session::Sheet& sheet,
                                           std::optional<claims::EventRow> hovered);

}  // namespace app
