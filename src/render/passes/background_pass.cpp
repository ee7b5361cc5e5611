#include "render/passes/background_pass.hpp"

#include <glad/gl.h>

namespace render {

void draw_background(const style::Colour& ground) {
    glClearColor(static_cast<float>(ground.r) / 255.0F, static_cast<float>(ground.g) / 255.0F,
                 static_cast<float>(ground.b) / 255.0F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
}

}  // namespace render
