#pragma once

#include "style/colour.hpp"

namespace render {

enum class Face { regular, bold, italic };

/// How a line of text is lettered. Lengths in px.
struct TextStyle {
    Face face = Face::regular;
    double size = 12.0;  ///< of the em
    style::Colour colour{};
    double spacing = 0.0;     ///< added between letters
    double halo_width = 0.0;  ///< 0 = no halo
    style::Colour halo{};

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

}  // namespace render
