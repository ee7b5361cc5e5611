#include "render/drawing/symbol_atlas.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "render/drawing/symbol_image.hpp"

namespace render {
namespace {

/// At the top left of a square with nothing else in it.
std::vector<std::uint8_t> in_square(const SymbolImage& image, int side) {
    const auto bytes = [](int pixels) { return static_cast<std::size_t>(pixels) * 4; };
    std::vector<std::uint8_t> square(bytes(side) * static_cast<std::size_t>(side));
    for (int row = 0; row < image.height; ++row)
        std::copy_n(image.rgba.data() + bytes(row * image.width), bytes(image.width),
                    square.data() + bytes(row * side));
    return square;
}

}  // namespace

std::optional<AtlasPart> SymbolAtlas::find(claims::Status status, style::Theme theme,
                                           double radius) {
    const std::tuple key{status, theme, static_cast<int>(std::lround(radius * 64))};
    auto known = parts_.find(key);
    if (known == parts_.end()) {
        const SymbolImage image = symbol_image(style::status_symbol(status, theme), radius);
        const int side = std::max(image.width, image.height);
        const auto place = image_.add(side, side, in_square(image, side));
        if (!place) return std::nullopt;
        const AtlasPart part{static_cast<float>(place->left),
                             static_cast<float>(place->top),
                             static_cast<float>(side),
                             static_cast<float>(side),
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
