#include "render/gl/atlas_texture.hpp"

#include <algorithm>

namespace render {
namespace {
constexpr int gap = 1;  // between images
}

AtlasTexture::AtlasTexture(GLenum format, int side) : format_(format), packer_(side) {
    allocate();
}

void AtlasTexture::allocate() {
    const GLenum channels = format_ == GL_R8 ? GL_RED : GL_RGBA;
    glBindTexture(GL_TEXTURE_2D, texture_.name());
    glTexImage2D(GL_TEXTURE_2D, 0, static_cast<GLint>(format_), packer_.side(), packer_.side(), 0,
                 channels, GL_UNSIGNED_BYTE, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
}

std::optional<ShelfPacker::Place> AtlasTexture::add(int width, int height,
                                                    std::span<const std::uint8_t> pixels) {
    const auto place = packer_.place(width + gap, height + gap);
    if (!place) return std::nullopt;
    glBindTexture(GL_TEXTURE_2D, texture_.name());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexSubImage2D(GL_TEXTURE_2D, 0, place->left, place->top, width, height,
                    format_ == GL_R8 ? GL_RED : GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    return place;
}

void AtlasTexture::clear(bool larger) {
    int side = packer_.side();
    if (larger) {
        GLint most = 0;
        glGetIntegerv(GL_MAX_TEXTURE_SIZE, &most);
        side = std::min(side * 2, most);
    }
    const bool grown = side != packer_.side();
    packer_ = ShelfPacker(side);
    if (grown) allocate();
}

}  // namespace render
