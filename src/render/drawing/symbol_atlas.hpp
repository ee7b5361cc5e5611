#pragma once

#include <map>
#include <tuple>

#include "claims/vocabulary.hpp"
#include "render/drawing/atlas_image.hpp"
#include "render/drawing/glyph_atlas.hpp"
#include "style/palette.hpp"

namespace render {

/// Event symbols as they were rasterised, each once for its size.
class SymbolAtlas {
 public:
    /// `radius`: half the body's width in device pixels. The part is a square. Nothing when the
    /// atlas is full.
    std::optional<AtlasPart> find(claims::Status status, style::Theme theme, double radius);
    // As an AtlasImage's.
    void clear();
    bool grow();
    AtlasImage& image() { return image_; }

 private:
    AtlasImage image_{4, 512};
    std::map<std::tuple<claims::Status, style::Theme, int>, AtlasPart> parts_;
};

}  // namespace render
