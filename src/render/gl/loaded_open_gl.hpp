#pragma once

#include "render/map_renderer.hpp"

namespace render {

/// Finds OpenGL's functions, once for all contexts and threads of the program: what is found are
/// entries that dispatch by the context that is current. Everything else of the renderer needs
/// them. Throws std::runtime_error when the current context is older than OpenGL 3.3.
struct LoadedOpenGl {
    explicit LoadedOpenGl(MapRenderer::LoadProc load);
};

}  // namespace render
