#pragma once

#include <cairo.h>

#include <string>

namespace render {

// Marks of a PDF that are not drawn. Lengths in pt. Source: cairo 1.16, “Tags and Links”.

struct LinkArea {
    double left, top, width, height;
};

/// A click there follows the link (style::Span::link); nothing where it leads nowhere.
void mark_link(cairo_t* cairo, const LinkArea& area, const std::string& link);

/// The place that links with “#” and this name lead to.
void mark_place(cairo_t* cairo, double left, double top, const std::string& name);

}  // namespace render
