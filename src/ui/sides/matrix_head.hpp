#pragma once

#include <optional>

#include "ui/frame.hpp"
#include "ui/sides/matrix_layout.hpp"

namespace ui {

/// What the pointer does in the head of the matrix.
struct HeadAnswer {
    std::optional<std::size_t> column;  ///< under the pointer
    bool clicked = false;
};

/// Dates and marks of the events in sight, above the cells.
HeadAnswer draw_matrix_head(const Frame& frame, const MatrixLayout& layout);

/// Names of the sides and the actors in sight, left of the cells; a click on an actor shows its
/// card.
void draw_matrix_names(Frame& frame, const MatrixLayout& layout, std::optional<std::size_t> row);

}  // namespace ui
