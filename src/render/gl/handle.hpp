#pragma once

#include <glad/gl.h>

#include <utility>

namespace render {

/// Owns one OpenGL object; move-only. Needs the context that made it when it goes.
template <class Kind>
class Handle {
 public:
    Handle() : name_(Kind::make()) {}
    ~Handle() {
        if (name_ != 0) Kind::drop(name_);
    }
    Handle(Handle&& other) noexcept : name_(std::exchange(other.name_, 0)) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(name_, other.name_);
        return *this;
    }

    GLuint name() const { return name_; }

 private:
    GLuint name_;
};

struct BufferKind {
    static GLuint make() {
        GLuint name = 0;
        glGenBuffers(1, &name);
        return name;
    }
    static void drop(GLuint name) { glDeleteBuffers(1, &name); }
};

struct VertexArrayKind {
    static GLuint make() {
        GLuint name = 0;
        glGenVertexArrays(1, &name);
        return name;
    }
    static void drop(GLuint name) { glDeleteVertexArrays(1, &name); }
};

struct TextureKind {
    static GLuint make() {
        GLuint name = 0;
        glGenTextures(1, &name);
        return name;
    }
    static void drop(GLuint name) { glDeleteTextures(1, &name); }
};

struct FramebufferKind {
    static GLuint make() {
        GLuint name = 0;
        glGenFramebuffers(1, &name);
        return name;
    }
    static void drop(GLuint name) { glDeleteFramebuffers(1, &name); }
};

struct ProgramKind {
    static GLuint make() { return glCreateProgram(); }
    static void drop(GLuint name) { glDeleteProgram(name); }
};

using Buffer = Handle<BufferKind>;
using VertexArray = Handle<VertexArrayKind>;
using Texture = Handle<TextureKind>;
using Framebuffer = Handle<FramebufferKind>;
using ProgramName = Handle<ProgramKind>;

}  // namespace render
