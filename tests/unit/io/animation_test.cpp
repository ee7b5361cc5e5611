#include "io/raster/animation.hpp"

#include <doctest/doctest.h>

#include <string_view>

#include "io/error.hpp"

namespace {

using namespace std::chrono_literals;

style::Picture even(int width, int height, std::uint8_t value) {
    return {width, height,
            std::vector<std::uint8_t>(static_cast<std::size_t>(width * height) * 4, value)};
}

}  // namespace

// What the file shows, and for how long, is read back by tests/cli/animation_test.py.
TEST_CASE("an animation is one WebP, the same for the same pictures") {
    const auto made = [] {
        io::Animation animation(40, 30);
        for (const int value : {10, 200, 200, 90})
            animation.add(even(40, 30, static_cast<std::uint8_t>(value)), 250ms);
        return animation.finish();
    };
    const std::vector<std::uint8_t> bytes = made();
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    CHECK(text.starts_with("RIFF"));
    CHECK(text.substr(8, 4) == "WEBP");
    CHECK(text.find("ANIM") != std::string_view::npos);
    CHECK(bytes == made());
}

TEST_CASE("what an animation cannot hold is refused with a sentence") {
    CHECK_THROWS_WITH_AS(io::Animation(16384, 10),
                         "An animation has at most 16383 pixels a side, not 16384 × 10.",
                         io::Error);
    CHECK_THROWS_AS(io::Animation(10, 0), io::Error);
    io::Animation animation(40, 30);
    CHECK_THROWS_WITH_AS(animation.add(even(30, 40, 0), 1s),
                         "The pictures of an animation must all have one size.", io::Error);
    CHECK_THROWS_AS(animation.add(even(40, 30, 0), 0ms), io::Error);
    CHECK_THROWS_AS(animation.add(even(40, 30, 0), io::Animation::longest_stay), io::Error);
    animation.add(even(40, 30, 0), 1s);
    CHECK_FALSE(animation.finish().empty());
}
