#pragma once

namespace render {

/// An upright rectangle on the screen, px.
struct ScreenBox {
    double left = 0.0, top = 0.0, right = 0.0, bottom = 0.0;

    bool overlaps(const ScreenBox& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    ScreenBox grown(double by) const { return {left - by, top - by, right + by, bottom + by}; }

    friend bool operator==(const ScreenBox&, const ScreenBox&) = default;
};

}  // namespace render
