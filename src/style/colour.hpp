#pragma once

#include <cstdint>

namespace style {

/// sRGB with straight (not premultiplied) alpha.
struct Colour {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// From 0xRRGGBB.
constexpr Colour rgb(std::uint32_t hex, std::uint8_t alpha = 255) {
    return {static_cast<std::uint8_t>(hex >> 16 & 0xff), static_cast<std::uint8_t>(hex >> 8 & 0xff),
            static_cast<std::uint8_t>(hex & 0xff), alpha};
}

/// The same colour with this share of its alpha.
Colour faded(Colour colour, double share);

/// Contrast ratio of two opaque colours, 1 to 21. Source: WCAG 2.1, definition of contrast ratio.
double contrast(const Colour& one, const Colour& other);

}  // namespace style
