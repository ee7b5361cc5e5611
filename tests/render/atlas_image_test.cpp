#include "render/drawing/atlas_image.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

namespace {

/// What a device does: keeps a copy, and takes over only what has changed.
struct Copy {
    std::vector<std::uint8_t> pixels;

    void update(render::AtlasImage& image) {
        const render::AtlasImage::Changes changes = image.take_changes();
        const auto side = static_cast<std::size_t>(image.side());
        if (changes.is_afresh) {
            const std::uint8_t* all = image.pixels_from(0, 0);
            pixels.assign(side * side, 0);
            if (all != nullptr) std::copy_n(all, side * side, pixels.begin());
        }
        for (const auto& place : changes.added)
            for (int y = place.top; y < place.top + place.height; ++y)
                std::copy_n(image.pixels_from(place.left, y), place.width,
                            pixels.begin() + static_cast<std::ptrdiff_t>(side) * y + place.left);
    }
};

std::vector<std::uint8_t> grey(int width, int height, std::uint8_t value) {
    return std::vector<std::uint8_t>(static_cast<std::size_t>(width * height), value);
}

bool holds(const Copy& copy, int side, const render::AtlasImage::Place& place, std::uint8_t value) {
    for (int y = place.top; y < place.top + place.height; ++y)
        for (int x = place.left; x < place.left + place.width; ++x)
            if (copy.pixels[static_cast<std::size_t>(y * side + x)] != value) return false;
    return true;
}

}  // namespace

TEST_CASE("a copy that takes over what changes is the same as the image") {
    render::AtlasImage image(1, 32);
    Copy copy;
    copy.update(image);  // empty as yet
    std::vector<render::AtlasImage::Place> places;
    for (std::uint8_t value = 1; value <= 4; ++value) {
        const auto place = image.add(5, 3 + value, grey(5, 3 + value, value));
        REQUIRE(place);
        places.push_back(*place);
        if (value % 2 == 0) copy.update(image);
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        CHECK(holds(copy, 32, places[i], static_cast<std::uint8_t>(i + 1)));
    CHECK(image.take_changes().added.empty());
}

TEST_CASE("a full image says so, and has more room when it has grown") {
    render::AtlasImage image(1, 16);
    Copy copy;
    copy.update(image);
    CHECK(image.add(10, 10, grey(10, 10, 1)));
    CHECK_FALSE(image.add(10, 10, grey(10, 10, 2)));
    image.clear();
    CHECK(image.side() == 16);
    const auto again = image.add(10, 10, grey(10, 10, 3));
    REQUIRE(again);
    copy.update(image);
    CHECK(holds(copy, 16, *again, 3));

    CHECK(image.grow());
    CHECK(image.side() == 32);
    const auto first = image.add(10, 10, grey(10, 10, 4)),
               second = image.add(10, 10, grey(10, 10, 5));
    REQUIRE(first);
    REQUIRE(second);
    copy.update(image);
    CHECK(holds(copy, 32, *first, 4));
    CHECK(holds(copy, 32, *second, 5));
}

TEST_CASE("an image grows no further than it may") {
    render::AtlasImage image(1, 4096);
    CHECK(image.grow());
    CHECK(image.grow());
    CHECK_FALSE(image.grow());
    CHECK(image.side() == 16384);
}
