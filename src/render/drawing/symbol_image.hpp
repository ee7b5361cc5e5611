#pragma once

#include <cstdint>
#include <vector>

#include "style/status_symbol.hpp"

namespace render {

/// A symbol as premultiplied pixels, four bytes each, rows from the top.
struct SymbolImage {
    int side = 0;  ///< device pixels; odd, the symbol's centre is the middle of the middle pixel
    std::vector<std::uint8_t> rgba;
};

/// `radius`: half the width of the symbol's body, in device pixels.
SymbolImage symbol_image(const style::Symbol& symbol, double radius);

}  // namespace render
