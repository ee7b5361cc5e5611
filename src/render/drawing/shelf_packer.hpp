#pragma once

#include <algorithm>
#include <optional>

namespace render {

/// Finds room for small rectangles in a square, in shelves of equal height.
class ShelfPacker {
 public:
    explicit ShelfPacker(int side) : side_(side) {}

    struct Place {
        int left, top;
    };
    /// Nothing when it is full.
    std::optional<Place> place(int width, int height) {
        if (left_ + width > side_) {
            top_ += shelf_height_;
            left_ = shelf_height_ = 0;
        }
        if (width > side_ || top_ + height > side_) return std::nullopt;
        const Place found{left_, top_};
        left_ += width;
        shelf_height_ = std::max(shelf_height_, height);
        return found;
    }
    int side() const { return side_; }

 private:
    int side_;
    int left_ = 0, top_ = 0, shelf_height_ = 0;
};

}  // namespace render
