#pragma once

#include "ui/frame.hpp"

namespace ui {

/// The steps of the narrative that is open; the one that is told can be written in. Returns whether
/// `narrative` was changed.
bool draw_narrative_steps(Frame& frame, session::Narrative& narrative);

}  // namespace ui
