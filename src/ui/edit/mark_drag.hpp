#pragma once

#include "ui/frame.hpp"

namespace ui {

/// A drag that began on the selected event's mark, or on the mark of the event in the form, moves
/// it. Returns whether this is such a drag: then the map stays where it is. Nothing can be moved
/// while the atlas is read only.
bool read_mark_drag(Frame& frame, bool has_dragged);

}  // namespace ui
