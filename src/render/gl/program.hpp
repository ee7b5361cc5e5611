#pragma once

#include <string>

#include "render/gl/handle.hpp"
#include "style/colour.hpp"

namespace render {

/// A pair of shaders, shaders/VERTEX.vert and shaders/FRAGMENT.frag, linked. Throws
/// std::runtime_error with the compiler's words when they do not compile.
///
/// A fragment shader here has no uniforms but textures: a software renderer fetches a uniform for
/// each pixel by itself, which takes longer than most of what a shader reckons. What is the same
/// for a whole shape, the vertex shader hands on as a flat value.
class Program {
 public:
    Program(const std::string& vertex, const std::string& fragment);
    /// Both of one name.
    explicit Program(const std::string& name) : Program(name, name) {}

    void use() const { glUseProgram(program_.name()); }

    // The program must be in use. A uniform that the shaders do not have is ignored.
    void set(const char* name, int value) const { glUniform1i(at(name), value); }
    void set(const char* name, float value) const { glUniform1f(at(name), value); }
    void set(const char* name, float x, float y) const { glUniform2f(at(name), x, y); }
    void set(const char* name, float x, float y, float z, float w) const {
        glUniform4f(at(name), x, y, z, w);
    }
    void set(const char* name, const style::Colour& colour) const;
    void set_premultiplied(const char* name, const style::Colour& colour) const;
    void set_opaque(const char* name, const style::Colour& colour) const;  ///< a vec3

 private:
    GLint at(const char* name) const { return glGetUniformLocation(program_.name(), name); }

    ProgramName program_;
};

}  // namespace render
