#pragma once

#include <imgui.h>

#include <optional>

#include "claims/sides/claim_matrix.hpp"
#include "ui/frame.hpp"

namespace ui {

/// First and last (not included) of what is in sight.
struct InSight {
    std::size_t first = 0, last = 0;
};

/// Where the parts of the matrix lie, px of the window. Above the first actor of each side, a line
/// names the side.
struct MatrixLayout {
    const claims::ClaimMatrix& matrix;
    ImVec2 at, size;  ///< of all of it
    float cell = 0;   ///< width and height of a cell
    ImVec2 cells;     ///< where the cells begin: right of the names, below the head
    ImVec2 scroll;    ///< how far they are scrolled

    ImVec2 cells_size() const { return {at.x + size.x - cells.x, at.y + size.y - cells.y}; }
    /// Of all cells, also those out of sight.
    ImVec2 whole() const;
    float x_of(std::size_t column) const {
        return cells.x - scroll.x + cell * static_cast<float>(column);
    }
    float y_of(std::size_t actor_row) const;
    InSight columns() const;
    InSight actor_rows() const;
    std::optional<std::size_t> column_at(float x) const;
    std::optional<std::size_t> actor_row_at(float y) const;
};

}  // namespace ui
