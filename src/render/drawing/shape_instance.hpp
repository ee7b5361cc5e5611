#pragma once

#include "render/drawing/drawing.hpp"

namespace render {

/// A shape as shaders/shape.vert reads it, in device pixels. What kind it is, the shape itself
/// says.
struct ShapeInstance {
    float box[4];   ///< centre, half size
    float part[4];  ///< what of it there is to see, from its centre: left, top, right, bottom
    float form[4];  ///< corner radius or span of an arc in turns, edge width, angle, and how much of
                    ///< a pixel it covers at most: a thin arc no more than its width
    float arc[2];   ///< from, to
    style::Colour fill;
    style::Colour edge;
};

ShapeInstance instance_of(const Shape& shape, double ratio);

}  // namespace render
