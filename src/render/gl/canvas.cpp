#include "render/gl/canvas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <stdexcept>

namespace render {
namespace {

int largest_side() {
    GLint texture = 0;
    GLint viewport[2]{};
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &texture);
    glGetIntegerv(GL_MAX_VIEWPORT_DIMS, viewport);
    return std::min({texture, viewport[0], viewport[1]});
}

constexpr std::size_t pixel = 4;  // bytes
constexpr auto opaque = std::bit_cast<std::uint32_t>(std::array<std::uint8_t, pixel>{0, 0, 0, 255});

void swap_opaquely(std::uint8_t* one, std::uint8_t* other, std::size_t bytes) {
    for (std::size_t at = 0; at < bytes; at += pixel) {
        std::uint32_t first = 0, second = 0;
        std::memcpy(&first, one + at, pixel);
        std::memcpy(&second, other + at, pixel);
        first |= opaque;
        second |= opaque;
        std::memcpy(one + at, &second, pixel);
        std::memcpy(other + at, &first, pixel);
    }
}

}  // namespace

void refuse_undrawable(int width, int height) {
    const int most = largest_side();
    if (width < 1 || height < 1 || width > most || height > most)
        throw std::runtime_error(
            fmt::format("A picture of {} × {} pixels cannot be drawn here; each side may have 1 to "
                        "{} pixels.",
                        width, height, most));
}

Canvas::Canvas(int width, int height, GLenum format) : width_(width), height_(height) {
    refuse_undrawable(width, height);
    const KeepsTarget keeps;
    glBindTexture(GL_TEXTURE_2D, texture_.name());
    const GLenum channels = format == GL_R8 ? GL_RED : GL_RGBA;
    glTexImage2D(GL_TEXTURE_2D, 0, static_cast<GLint>(format), width, height, 0, channels,
                 GL_UNSIGNED_BYTE, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_.name(), 0);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
        throw std::runtime_error(fmt::format(
            "The graphics driver cannot draw into a picture of {} × {} pixels.", width, height));
}

style::Picture Canvas::read(int top, int rows) const {
    const KeepsTarget keeps;
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    style::Picture picture{width_, rows, {}};
    const std::size_t row = static_cast<std::size_t>(width_) * pixel;
    picture.rgba.resize(row * static_cast<std::size_t>(rows));
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glReadPixels(0, height_ - top - rows, width_, rows, GL_RGBA, GL_UNSIGNED_BYTE,
                 picture.rgba.data());

    // OpenGL's rows start at the bottom. The one in the middle is swapped with itself.
    for (std::size_t begin = 0, end = picture.rgba.size(); begin < end; begin += row, end -= row)
        swap_opaquely(&picture.rgba[begin], &picture.rgba[end - row], row);
    return picture;
}

KeepsTarget::KeepsTarget() {
    glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &draw_);
    glGetIntegerv(GL_READ_FRAMEBUFFER_BINDING, &read_);
    glGetIntegerv(GL_VIEWPORT, viewport_);
}

KeepsTarget::~KeepsTarget() {
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, static_cast<GLuint>(draw_));
    glBindFramebuffer(GL_READ_FRAMEBUFFER, static_cast<GLuint>(read_));
    glViewport(viewport_[0], viewport_[1], viewport_[2], viewport_[3]);
}

}  // namespace render
