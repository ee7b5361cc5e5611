#pragma once

#include <optional>

#include "ui/frame.hpp"

namespace ui {

/// The part of the window that the map fills. The map's px are as large as the panels' scale makes
/// them, so that its signs and words grow with the panels'.
session::SetMapArea map_area(const Frame& frame);

/// The pointer in px of the map, when it is over the map and no panel wants it.
std::optional<geo::ScreenPoint> pointer_on_map(const Frame& frame);

/// The place on the ground under it.
std::optional<geo::LngLat> pointer_place(const Frame& frame);

}  // namespace ui
