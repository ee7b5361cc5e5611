#pragma once

#include <cstdint>
#include <vector>

namespace style {

/// A finished picture: rows from the top, four bytes (red, green, blue, alpha) a pixel, sRGB.
struct Picture {
    int width = 0;   ///< device pixels
    int height = 0;  ///< device pixels
    std::vector<std::uint8_t> rgba;

    friend bool operator==(const Picture&, const Picture&) = default;
};

}  // namespace style
