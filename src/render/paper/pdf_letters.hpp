#pragma once

#include <map>
#include <utility>

#include "render/paper/cairo_handle.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// Sets letters as text with cairo, so that they can be searched and copied.
class PdfLetters {
 public:
    explicit PdfLetters(const FontSet& fonts) : fonts_(fonts) {}

    /// In cairo's current colour.
    void show(cairo_t* cairo, const PlacedText& text);

 private:
    cairo_font_face_t* face(Face face, std::uint8_t file);

    const FontSet& fonts_;
    std::map<std::pair<Face, std::uint8_t>, CairoHandle<cairo_font_face_t>> faces_;
};

}  // namespace render
