#pragma once

#include <cairo.h>

#include <memory>

namespace render {

struct DropCairo {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
};

/// One of cairo's objects, owned.
template <class Object>
using CairoHandle = std::unique_ptr<Object, DropCairo>;

}  // namespace render
