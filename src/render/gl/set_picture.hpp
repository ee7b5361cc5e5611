#pragma once

#include "render/frame.hpp"
#include "render/gl/program.hpp"

namespace render {

/// How far the part's lower left pixel lies above the picture's, in device pixels.
inline int first_row(const Frame& frame) {
    return frame.height - frame.part.top - frame.part.height;
}

/// The viewport is the whole picture's, of which the framebuffer holds a part: triangles are cut at
/// the picture's edges and fall on the same pixels whatever the part.
inline void set_viewport(const Frame& frame) {
    glViewport(-frame.part.left, -first_row(frame), frame.width, frame.height);
}

/// Sets u_size, the whole picture's, and u_first, the part's lower left pixel in it, of a program
/// in use. A fragment shader reckons with its pixel's place in the picture, gl_FragCoord + u_first,
/// and with values that do not vary over a shape: so a part has the very pixels of the whole.
/// Letters, which need no u_first, are looked up at places that vary, but only to the nearest
/// texel, whose middle a pixel's is.
inline void set_picture(const Program& program, const Frame& frame) {
    program.set("u_size", static_cast<float>(frame.width), static_cast<float>(frame.height));
    program.set("u_first", static_cast<float>(frame.part.left),
                static_cast<float>(first_row(frame)));
}

}  // namespace render
