#pragma once

#include <cstdint>
#include <vector>

#include "style/status_symbol.hpp"

namespace render {

/// A symbol as premultiplied pixels, four bytes each, rows from the top; as many as it touches.
struct SymbolImage {
    int width = 0, height = 0;  ///< device pixels
    int left = 0, top = 0;  ///< of the first pixel from that whose middle is the symbol's centre
    std::vector<std::uint8_t> rgba;
};

/// `radius`: half the width of the symbol's body, in device pixels.
SymbolImage symbol_image(const style::Symbol& symbol, double radius);

}  // namespace render
