#pragma once

#include <cairo.h>

#include "style/colour.hpp"

namespace render {

/// What is drawn next has this colour.
inline void set_colour(cairo_t* cairo, const style::Colour& colour) {
    cairo_set_source_rgba(cairo, colour.r / 255.0, colour.g / 255.0, colour.b / 255.0,
                          colour.a / 255.0);
}

}  // namespace render
