#include "render/gl/loaded_open_gl.hpp"

#include <glad/gl.h>

#include <stdexcept>

namespace render {
namespace {

int find_functions(MapRenderer::LoadProc load) {
    using Found = void (*)();
    static MapRenderer::LoadProc finder = nullptr;
    finder = load;
    return gladLoadGL([](const char* name) { return reinterpret_cast<Found>(finder(name)); });
}

}  // namespace

LoadedOpenGl::LoadedOpenGl(MapRenderer::LoadProc load) {
    static const int version = find_functions(load);
    if (version < GLAD_MAKE_VERSION(3, 3))
        throw std::runtime_error(
            "Drawing the map needs OpenGL 3.3, which this graphics driver does not offer.");
}

}  // namespace render
