#pragma once

#include <cstddef>
#include <optional>

namespace ui {

struct MatrixCell {
    std::size_t column = 0, row = 0;
};

/// The cell that the keyboard stands on while the last item, a grid of so many cells, has its
/// focus. Arrows, Home and End move it; from the edge, arrows lead on to other items.
std::optional<MatrixCell> cell_under_keys(std::size_t columns, std::size_t rows);

}  // namespace ui
