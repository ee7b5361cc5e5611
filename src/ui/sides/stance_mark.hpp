#pragma once

#include <imgui.h>

#include <optional>

#include "claims/vocabulary.hpp"
#include "ui/frame.hpp"

namespace ui {

/// A disc for who asserts, a cross for who denies, a ring for who took it back, a dot for nothing.
void draw_stance_mark(const Frame& frame, ImDrawList& list, std::optional<claims::Stance> stance,
                      ImVec2 centre);

}  // namespace ui
