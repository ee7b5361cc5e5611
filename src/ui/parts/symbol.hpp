#pragma once

#include <imgui.h>

#include "claims/vocabulary.hpp"
#include "ui/frame.hpp"

namespace ui {

/// Draws the mark of a status as it is on the map. `radius` is half the width of its body, px.
void draw_symbol(const Frame& frame, ImDrawList& list, claims::Status status, ImVec2 centre,
                 float radius, float strength = 1.0F);

/// The mark as an item of a line of text, as high as the line.
void symbol_item(const Frame& frame, claims::Status status, float radius);

}  // namespace ui
