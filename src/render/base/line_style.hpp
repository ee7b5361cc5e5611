#pragma once

#include <span>

#include "render/base/ground_shapes.hpp"
#include "style/palette.hpp"

namespace render {

/// A length in px, or a share, that grows evenly between two zooms and stays beyond them.
struct ByZoom {
    double from_zoom, to_zoom;
    double from, to;

    double at(double zoom) const;
};
constexpr ByZoom always(double value) {
    return {0, 1, value, value};
}

/// Lengths in px.
struct LineStyle {
    geo::Layer layer;
    LineKind line;
    style::Colour style::Palette::*colour;
    ByZoom width;
    ByZoom strength = always(1);  ///< share of the colour's alpha
    double dash = 0.0;            ///< 0 = solid
    double gap = 0.0;
    bool round = false;
};

/// In drawing order.
std::span<const LineStyle> line_styles();
const LineStyle& border_band();

}  // namespace render
