#pragma once

#include "render/base/split_metres.hpp"
#include "render/frame.hpp"
#include "render/gl/set_picture.hpp"

namespace render {

/// Sets u_centre and u_px_per_metre of a program in use, and what set_picture() sets, for shaders
/// that take places as high and low halves of projected metres.
inline void set_camera(const Program& program, const Frame& frame) {
    const SplitMetres eye = split(frame.centre);
    program.set("u_centre", eye.high_x, eye.high_y, eye.low_x, eye.low_y);
    program.set("u_px_per_metre", static_cast<float>(frame.device_px_per_metre));
    set_picture(program, frame);
}

}  // namespace render
