#pragma once

#include "render/frame.hpp"

namespace render {

/// Squares as points, while it lives. A processor draws a point at one go; of the two triangles of
/// a square it shades the pixels along their diagonal twice.
class SquarePoints {
 public:
    /// `side`: of the largest square, in device pixels.
    SquarePoints(const Frame& frame, float side);
    ~SquarePoints();
    SquarePoints(const SquarePoints&) = delete;
    SquarePoints& operator=(const SquarePoints&) = delete;

    /// By how many device pixels the viewport is wider on each side than the picture's: OpenGL
    /// leaves out points whose middle lies beyond it. 0: the device has no such points, and squares
    /// are to be drawn as triangles.
    float room() const { return static_cast<float>(room_); }

 private:
    const Frame& frame_;
    int room_;
};

}  // namespace render
