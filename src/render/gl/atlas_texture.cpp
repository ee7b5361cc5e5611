#include "render/gl/atlas_texture.hpp"

#include <stdexcept>

namespace render {
namespace {

GLenum channels_of(GLenum format) {
    return format == GL_R8 ? GL_RED : GL_RGBA;
}

}  // namespace

void AtlasTexture::copy_all(const AtlasImage& image) const {
    GLint most = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &most);
    if (image.side() > most)
        throw std::runtime_error(
            "The graphics device has too little room for the letters and symbols of this map.");
    glTexImage2D(GL_TEXTURE_2D, 0, static_cast<GLint>(format_), image.side(), image.side(), 0,
                 channels_of(format_), GL_UNSIGNED_BYTE, image.pixels_from(0, 0));
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
}

void AtlasTexture::copy(const AtlasImage& image, const AtlasImage::Place& place) const {
    glTexSubImage2D(GL_TEXTURE_2D, 0, place.left, place.top, place.width, place.height,
                    channels_of(format_), GL_UNSIGNED_BYTE,
                    image.pixels_from(place.left, place.top));
}

void AtlasTexture::update(AtlasImage& image) {
    const AtlasImage::Changes changes = image.take_changes();
    if (!changes.is_afresh && changes.added.empty()) return;
    glBindTexture(GL_TEXTURE_2D, texture_.name());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    if (changes.is_afresh) {
        copy_all(image);
    } else {
        glPixelStorei(GL_UNPACK_ROW_LENGTH, image.side());
        for (const AtlasImage::Place& place : changes.added) copy(image, place);
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    }
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
}

}  // namespace render
