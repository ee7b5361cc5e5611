#include "render/draw_inset.hpp"

#include <glad/gl.h>

#include <cmath>

#include "render/gl/set_picture.hpp"

namespace render {

void draw_inset(const Frame& into, const Scene& scene, const geo::ScreenPoint& corner,
                GroundPainter& ground) {
    // What the framebuffer holds, counted from the inset's corner. That reaches beyond the inset,
    // which the scissors cut out.
    PicturePart part = into.part;
    part.left -= static_cast<int>(std::lround(corner.x * into.scene.viewport.pixel_ratio));
    part.top -= static_cast<int>(std::lround(corner.y * into.scene.viewport.pixel_ratio));
    Frame frame(scene, part);
    frame.is_exact = into.is_exact;
    set_viewport(frame);
    glEnable(GL_SCISSOR_TEST);
    glScissor(-part.left, -first_row(frame), frame.width, frame.height);
    ground.draw(frame);
    glDisable(GL_SCISSOR_TEST);
    set_viewport(into);
}

}  // namespace render
