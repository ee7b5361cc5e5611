#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>

#include "render/drawing/atlas_image.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// Where an image lies in its atlas, and where it goes. Device pixels.
struct AtlasPart {
    float left = 0, top = 0, width = 0, height = 0;
    int offset_x = 0, offset_y = 0;  ///< from the origin's pixel to the image's top left
};

/// Letters as they were rasterised, each once for its size, angle and place within a pixel.
class GlyphAtlas {
 public:
    explicit GlyphAtlas(const FontSet& fonts) : fonts_(fonts) {}

    /// `at` is the letter's origin in device pixels. Nothing when the atlas is full.
    struct Found {
        AtlasPart part;
        float x, y;  ///< top left, whole device pixels
    };
    std::optional<Found> find(const PlacedGlyph& glyph, const TextStyle& style, double ratio,
                              bool halo);
    // As an AtlasImage's.
    void clear();
    bool grow();
    AtlasImage& image() { return image_; }

 private:
    using Key = std::array<std::int32_t, 8>;

    const FontSet& fonts_;
    AtlasImage image_{1, 1024};
    std::map<Key, AtlasPart> parts_;
};

}  // namespace render
