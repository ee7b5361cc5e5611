#include "render/drawing/atlas_image.hpp"

#include <algorithm>
#include <utility>

namespace render {
namespace {

constexpr int gap = 1;  // between images
constexpr int longest_side = 16384;

std::size_t bytes_of(int channels, int side) {
    return static_cast<std::size_t>(channels) * static_cast<std::size_t>(side) *
           static_cast<std::size_t>(side);
}

}  // namespace

AtlasImage::AtlasImage(int channels, int side) : channels_(channels), packer_(side) {
    changes_.is_afresh = true;
}

std::size_t AtlasImage::offset_of(int left, int top) const {
    return (static_cast<std::size_t>(top) * static_cast<std::size_t>(side()) +
            static_cast<std::size_t>(left)) *
           static_cast<std::size_t>(channels_);
}

std::optional<AtlasImage::Place> AtlasImage::add(int width, int height,
                                                 std::span<const std::uint8_t> pixels) {
    const auto found = packer_.place(width + gap, height + gap);
    if (!found) return std::nullopt;
    // Not before there is something to hold: some are never filled.
    pixels_.resize(bytes_of(channels_, side()));
    const Place place{found->left, found->top, width, height};
    const std::size_t row = static_cast<std::size_t>(width) * static_cast<std::size_t>(channels_);
    for (int y = 0; y < height; ++y)
        std::ranges::copy(
            pixels.subspan(static_cast<std::size_t>(y) * row, row),
            pixels_.begin() + static_cast<std::ptrdiff_t>(offset_of(place.left, place.top + y)));
    if (!changes_.is_afresh) changes_.added.push_back(place);
    return place;
}

void AtlasImage::clear() {
    packer_ = ShelfPacker(side());
}

bool AtlasImage::grow() {
    if (side() * 2 > longest_side) return false;
    packer_ = ShelfPacker(side() * 2);
    pixels_.clear();
    changes_ = {true, {}};
    return true;
}

const std::uint8_t* AtlasImage::pixels_from(int left, int top) const {
    return pixels_.data() + offset_of(left, top);
}

AtlasImage::Changes AtlasImage::take_changes() {
    return std::exchange(changes_, {});
}

}  // namespace render
