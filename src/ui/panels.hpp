#pragma once

#include <vector>

#include "session/session.hpp"

namespace ui {

/// Draws everything of one frame that is not the map, into the current ImGui frame, and reads what
/// the person does with mouse and keys. Changes nothing itself: the actions do.
std::vector<session::Action> draw_panels(const session::Session& session);

}  // namespace ui
