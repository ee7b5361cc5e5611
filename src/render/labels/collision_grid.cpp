#include "render/labels/collision_grid.hpp"

#include <algorithm>
#include <cmath>

namespace render {
namespace {

constexpr double square_px = 64.0;

std::size_t squares_in(double length) {
    return static_cast<std::size_t>(std::max(1.0, std::ceil(length / square_px)));
}

std::size_t square_at(double offset, std::size_t count) {
    return static_cast<std::size_t>(
        std::clamp(std::floor(offset / square_px), 0.0, static_cast<double>(count - 1)));
}

}  // namespace

CollisionGrid::CollisionGrid(const ScreenBox& extent)
    : extent_(extent),
      columns_(squares_in(extent.right - extent.left)),
      rows_(squares_in(extent.bottom - extent.top)),
      squares_(columns_ * rows_) {}

CollisionGrid::Range CollisionGrid::range(const ScreenBox& box) const {
    return {square_at(box.left - extent_.left, columns_),
            square_at(box.right - extent_.left, columns_), square_at(box.top - extent_.top, rows_),
            square_at(box.bottom - extent_.top, rows_)};
}

void CollisionGrid::add(const ScreenBox& box) {
    const Range all = range(box);
    for (std::size_t row = all.first_row; row <= all.last_row; ++row)
        for (std::size_t column = all.first_column; column <= all.last_column; ++column)
            squares_[row * columns_ + column].push_back(box);
}

bool CollisionGrid::is_free(const ScreenBox& box) const {
    const Range all = range(box);
    for (std::size_t row = all.first_row; row <= all.last_row; ++row)
        for (std::size_t column = all.first_column; column <= all.last_column; ++column)
            for (const ScreenBox& taken : squares_[row * columns_ + column])
                if (taken.overlaps(box)) return false;
    return true;
}

bool CollisionGrid::are_free(std::span<const ScreenBox> boxes) const {
    return std::ranges::all_of(boxes, [&](const ScreenBox& box) { return is_free(box); });
}

}  // namespace render
