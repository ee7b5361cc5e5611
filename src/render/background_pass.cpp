#include "render/background_pass.hpp"

namespace render {

void draw_background(const Frame& frame) {
    const style::Colour& ground =
        frame.beyond_world ? frame.palette.beyond_world : frame.palette.water;
    glClearColor(static_cast<float>(ground.r) / 255.0F, static_cast<float>(ground.g) / 255.0F,
                 static_cast<float>(ground.b) / 255.0F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
}

}  // namespace render
