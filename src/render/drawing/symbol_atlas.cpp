#include "render/drawing/symbol_atlas.hpp"

#include <cmath>

#include "render/drawing/symbol_image.hpp"

namespace render {

std::optional<AtlasPart> SymbolAtlas::find(claims::Status status, style::Theme theme,
                                           double radius) {
    const std::tuple key{status, theme, static_cast<int>(std::lround(radius * 64))};
    auto known = parts_.find(key);
    if (known == parts_.end()) {
        const SymbolImage image = symbol_image(style::status_symbol(status, theme), radius);
        const auto place = image_.add(image.width, image.height, image.rgba);
        if (!place) return std::nullopt;
        const AtlasPart part{static_cast<float>(place->left),
                             static_cast<float>(place->top),
                             static_cast<float>(image.width),
                             static_cast<float>(image.height),
                             image.left,
                             image.top};
        known = parts_.emplace(key, part).first;
    }
    return known->second;
}

void SymbolAtlas::clear() {
    parts_.clear();
    image_.clear();
}

bool SymbolAtlas::grow() {
    parts_.clear();
    return image_.grow();
}

}  // namespace render
