#include "ui/sides/matrix_layout.hpp"

#include <algorithm>

namespace ui {

ImVec2 MatrixLayout::whole() const {
    const std::size_t lines = matrix.actors().size() + matrix.groups().size();
    return {cell * static_cast<float>(matrix.events().size()),
            cell * static_cast<float>(std::max<std::size_t>(lines, 1))};
}

float MatrixLayout::y_of(std::size_t actor_row) const {
    std::size_t line = actor_row;
    for (const claims::ClaimMatrix::Group& group : matrix.groups())
        if (group.first_row <= actor_row) ++line;
    return cells.y - scroll.y + cell * static_cast<float>(line);
}

InSight MatrixLayout::columns() const {
    const float first = std::max(0.0F, scroll.x / cell);
    const float last = (scroll.x + cells_size().x) / cell + 1;
    const std::size_t count = matrix.events().size();
    return {std::min(count, static_cast<std::size_t>(first)),
            std::min(count, static_cast<std::size_t>(std::max(0.0F, last)))};
}

InSight MatrixLayout::actor_rows() const {
    const std::size_t count = matrix.actors().size();
    // Names of sides push rows down, so that none above these can be in sight.
    const float above = scroll.y / cell - static_cast<float>(matrix.groups().size()) - 1;
    const float below = (scroll.y + cells_size().y) / cell + 1;
    return {std::min(count, static_cast<std::size_t>(std::max(0.0F, above))),
            std::min(count, static_cast<std::size_t>(std::max(0.0F, below)))};
}

std::optional<std::size_t> MatrixLayout::column_at(float x) const {
    const float column = (x - cells.x + scroll.x) / cell;
    if (column < 0 || column >= static_cast<float>(matrix.events().size())) return std::nullopt;
    return static_cast<std::size_t>(column);
}

std::optional<std::size_t> MatrixLayout::actor_row_at(float y) const {
    const InSight rows = actor_rows();
    for (std::size_t row = rows.first; row < rows.last; ++row)
        if (y >= y_of(row) && y < y_of(row) + cell) return row;
    return std::nullopt;
}

}  // namespace ui
