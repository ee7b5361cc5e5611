#pragma once

#include <imgui.h>

#include "style/claimant_sign.hpp"

namespace ui {

/// The sign of a claimant. Hollow ones show `ground` inside: figures that do not count.
void draw_claimant_mark(ImDrawList& list, const style::ClaimantSign& sign, ImVec2 centre,
                        float radius, const style::Colour& ground, bool is_hollow);

}  // namespace ui
