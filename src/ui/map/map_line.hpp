#pragma once

#include <imgui.h>

#include <string>

#include "geo/shape/geometry.hpp"
#include "ui/frame.hpp"

namespace ui {

// Lines over the map and under all panels. Widths at 100 %.

/// The shortest way between two places, bent finely enough for any projection.
geo::Line shortest_line(const geo::LngLat& from, const geo::LngLat& to);

/// What lies beyond the projection's world is left out.
void draw_map_line(const Frame& frame, const geo::Line& line, ImU32 colour, float width);
void draw_map_dot(const Frame& frame, const geo::LngLat& at, ImU32 colour, float radius);

/// Words on a plate in the middle of a line, if that is long enough to be seen beside them.
void draw_length(const Frame& frame, const geo::Line& line, const std::string& words);

}  // namespace ui
