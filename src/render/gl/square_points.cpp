#include "render/gl/square_points.hpp"

#include <glad/gl.h>

#include <cmath>

#include "render/gl/set_picture.hpp"

namespace render {
namespace {

bool has_points(float side, int width, int height) {
    GLfloat sides[2]{};
    GLint viewport[2]{};
    glGetFloatv(GL_POINT_SIZE_RANGE, sides);
    glGetIntegerv(GL_MAX_VIEWPORT_DIMS, viewport);
    return side <= sides[1] && width <= viewport[0] && height <= viewport[1];
}

}  // namespace

SquarePoints::SquarePoints(const Frame& frame, float side)
    : frame_(frame), room_(static_cast<int>(std::ceil(side / 2)) + 1) {
    const int width = frame.width + 2 * room_, height = frame.height + 2 * room_;
    if (!has_points(side, width, height)) {
        room_ = 0;
        return;
    }
    glEnable(GL_PROGRAM_POINT_SIZE);
    glViewport(-frame.part.left - room_, -first_row(frame) - room_, width, height);
}

SquarePoints::~SquarePoints() {
    if (room_ == 0) return;
    glDisable(GL_PROGRAM_POINT_SIZE);
    set_viewport(frame_);
}

}  // namespace render
