#pragma once

#include <imgui.h>

#include <optional>

#include "claims/sides/claim_matrix.hpp"
#include "ui/frame.hpp"

namespace ui {

/// The cells of a claim matrix with names at the left and events above, which stay where they are
/// while the cells scroll. Only what is in sight is drawn. Returns the event under the pointer.
std::optional<claims::EventRow> draw_matrix_grid(Frame& frame, const claims::ClaimMatrix& matrix,
                                                 ImVec2 size);

}  // namespace ui
