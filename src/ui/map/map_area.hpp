#pragma once

#include <imgui.h>

#include <optional>

#include "ui/frame.hpp"

namespace ui {

/// Where the map stands: in all its room or, while a picture is laid out, in the shape of that.
void place_map(Frame& frame);

/// The part of the window that the map fills. The map's px are as large as the panels' scale makes
/// them, so that its signs and words grow with the panels'.
session::SetMapArea map_area(const Frame& frame);

/// The pointer in px of the map, when it is over the map and no panel wants it. Where the map is
/// split, in px of the half that it is over.
std::optional<geo::ScreenPoint> pointer_on_map(const Frame& frame);

/// The map that the pointer is over: the right half of a split one, or else the first.
session::Sheet sheet_under_pointer(const Frame& frame);

/// A point of the window in px of that map, and the other way round.
geo::ScreenPoint to_map(const Frame& frame, ImVec2 at);
ImVec2 to_window(const Frame& frame, const geo::ScreenPoint& at);

/// The place on the ground under it.
std::optional<geo::LngLat> pointer_place(const Frame& frame);

}  // namespace ui
