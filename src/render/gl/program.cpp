#include "render/gl/program.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "render/gl/shader_source.hpp"

namespace render {
namespace {

GLuint compiled(GLenum kind, const std::string& name) {
    const GLuint shader = glCreateShader(kind);
    const char* text = shader_source(name);
    glShaderSource(shader, 1, &text, nullptr);
    glCompileShader(shader);
    GLint done = GL_FALSE;
    glGetShaderiv(shader, GL_COMPILE_STATUS, &done);
    if (done == GL_TRUE) return shader;

    std::string words(2048, '\0');
    GLsizei length = 0;
    glGetShaderInfoLog(shader, static_cast<GLsizei>(words.size()), &length, words.data());
    glDeleteShader(shader);
    words.resize(static_cast<std::size_t>(length));
    throw std::runtime_error(
        fmt::format("The graphics driver does not accept the shader {}: {}", name, words));
}

}  // namespace

Program::Program(const std::string& vertex, const std::string& fragment) {
    for (const auto& [kind, name] : {std::pair{GL_VERTEX_SHADER, vertex + ".vert"},
                                     std::pair{GL_FRAGMENT_SHADER, fragment + ".frag"}}) {
        const GLuint shader = compiled(static_cast<GLenum>(kind), name);
        glAttachShader(program_.name(), shader);
        glDeleteShader(shader);  // lives on as long as the program
    }
    glLinkProgram(program_.name());
    GLint done = GL_FALSE;
    glGetProgramiv(program_.name(), GL_LINK_STATUS, &done);
    if (done != GL_TRUE)
        throw std::runtime_error(fmt::format(
            "The graphics driver cannot link the shaders {}.vert and {}.frag.", vertex, fragment));
}

void Program::set(const char* name, const style::Colour& colour) const {
    glUniform4f(at(name), static_cast<float>(colour.r) / 255.0F,
                static_cast<float>(colour.g) / 255.0F, static_cast<float>(colour.b) / 255.0F,
                static_cast<float>(colour.a) / 255.0F);
}

void Program::set_opaque(const char* name, const style::Colour& colour) const {
    glUniform3f(at(name), static_cast<float>(colour.r) / 255.0F,
                static_cast<float>(colour.g) / 255.0F, static_cast<float>(colour.b) / 255.0F);
}

void Program::set_premultiplied(const char* name, const style::Colour& colour) const {
    const float alpha = static_cast<float>(colour.a) / 255.0F, scale = alpha / 255.0F;
    glUniform4f(at(name), static_cast<float>(colour.r) * scale,
                static_cast<float>(colour.g) * scale, static_cast<float>(colour.b) * scale, alpha);
}

}  // namespace render
