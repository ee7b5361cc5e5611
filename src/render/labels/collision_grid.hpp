#pragma once

#include <span>
#include <vector>

#include "render/labels/screen_box.hpp"

namespace render {

/// Boxes that are taken, found by the squares of a grid that they touch.
class CollisionGrid {
 public:
    /// Boxes may reach beyond `extent`; there the grid is merely slower.
    explicit CollisionGrid(const ScreenBox& extent);

    void add(const ScreenBox& box);
    bool is_free(const ScreenBox& box) const;
    bool are_free(std::span<const ScreenBox> boxes) const;

 private:
    struct Range {
        std::size_t first_column, last_column, first_row, last_row;
    };
    Range range(const ScreenBox& box) const;

    ScreenBox extent_;
    std::size_t columns_, rows_;
    std::vector<std::vector<ScreenBox>> squares_;
};

}  // namespace render
