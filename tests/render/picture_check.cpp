#include "picture_check.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "io/files/files.hpp"
#include "io/png/png.hpp"

namespace test {
namespace {

namespace fs = std::filesystem;

constexpr int clear_step = 26;               // of 255, after blurring
constexpr std::size_t most_a_million = 400;  // pixels that may differ clearly

std::uint8_t channel(const style::Picture& picture, int x, int y, std::size_t which) {
    const auto column = static_cast<std::size_t>(std::clamp(x, 0, picture.width - 1));
    const auto row = static_cast<std::size_t>(std::clamp(y, 0, picture.height - 1));
    return picture.rgba[(row * static_cast<std::size_t>(picture.width) + column) * 4 + which];
}

/// The mean over 3 × 3 pixels: an edge that lies a hair's breadth elsewhere is no difference.
int blurred(const style::Picture& picture, int x, int y, std::size_t which) {
    int sum = 0;
    for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx) sum += channel(picture, x + dx, y + dy, which);
    return sum / 9;
}

bool differs(const style::Picture& one, const style::Picture& other, int x, int y) {
    for (std::size_t which = 0; which < 3; ++which)
        if (std::abs(blurred(one, x, y, which) - blurred(other, x, y, which)) > clear_step)
            return true;
    return false;
}

void write(const fs::path& path, const style::Picture& picture) {
    fs::create_directories(path.parent_path());
    const auto bytes = io::encode_png(picture, {}, 96.0);
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

std::size_t clearly_different(const style::Picture& one, const style::Picture& other,
                              style::Picture* difference) {
    if (one.width != other.width || one.height != other.height) return one.rgba.size();
    if (difference != nullptr) *difference = one;
    std::size_t count = 0;
    for (int y = 0; y < one.height; ++y) {
        for (int x = 0; x < one.width; ++x) {
            const bool here = differs(one, other, x, y);
            count += here ? 1 : 0;
            if (difference == nullptr) continue;
            const auto at = (static_cast<std::size_t>(y) * static_cast<std::size_t>(one.width) +
                             static_cast<std::size_t>(x)) *
                            4;
            const std::array<std::uint8_t, 3> red{255, 0, 0};
            for (std::size_t which = 0; which < 3; ++which)
                difference->rgba[at + which] =
                    here ? red[which]
                         : static_cast<std::uint8_t>(192 + difference->rgba[at + which] / 4);
        }
    }
    return count;
}

void check_picture(const std::string& name, const style::Picture& picture) {
    const fs::path expected = fs::path(TEST_SOURCE_DIR) / "render" / "expected" / (name + ".png");
    const char* update = std::getenv("UPDATE_EXPECTED");
    if (update != nullptr && std::string(update) == "1") {
        write(expected, picture);
        return;
    }
    const fs::path output = TEST_OUTPUT_DIR;
    if (!fs::exists(expected)) {
        write(output / (name + ".png"), picture);
        FAIL_CHECK("no expected picture ", expected.string());
        return;
    }
    const style::Picture wanted = io::decode_png(io::read_file(expected)).picture;
    style::Picture difference;
    const std::size_t count = clearly_different(picture, wanted, &difference);
    const std::size_t most = static_cast<std::size_t>(wanted.width) *
                             static_cast<std::size_t>(wanted.height) * most_a_million / 1'000'000;
    INFO(name, ": ", count, " pixels differ, ", most, " may");
    CHECK(count <= most);
    if (count <= most) return;
    write(output / (name + ".png"), picture);
    write(output / (name + ".expected.png"), wanted);
    if (!difference.rgba.empty()) write(output / (name + ".difference.png"), difference);
}

}  // namespace test
