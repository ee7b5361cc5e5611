#include "render/background_pass.hpp"

namespace render {

void draw_background(const Frame& frame) {
    const style::Colour& water = frame.palette.water;
    glClearColor(static_cast<float>(water.r) / 255.0F, static_cast<float>(water.g) / 255.0F,
                 static_cast<float>(water.b) / 255.0F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
}

}  // namespace render
