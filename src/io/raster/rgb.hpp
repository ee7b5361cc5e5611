#pragma once

#include <cstddef>
#include <cstdint>

namespace io {

/// Bytes of a pixel, as style::Picture has it and without its alpha.
inline constexpr std::size_t bytes_in_rgba = 4, bytes_in_rgb = 3;

/// Writes red, green and blue of so many pixels where `to` is; returns where they end.
inline std::uint8_t* write_rgb(const std::uint8_t* rgba, std::size_t pixels, std::uint8_t* to) {
    for (std::size_t i = 0; i < pixels; ++i, rgba += bytes_in_rgba, to += bytes_in_rgb) {
        to[0] = rgba[0];
        to[1] = rgba[1];
        to[2] = rgba[2];
    }
    return to;
}

}  // namespace io
