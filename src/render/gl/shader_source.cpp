#include "render/gl/shader_source.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace render {
namespace {

struct NamedText {
    std::string_view name;
    const char* text;
};

constexpr NamedText texts[] = {
#include "embedded_shaders.inc"
};

}  // namespace

const char* shader_source(std::string_view name) {
    for (const NamedText& shader : texts)
        if (shader.name == name) return shader.text;
    throw std::runtime_error(fmt::format("The program was built without the shader {}.", name));
}

}  // namespace render
