#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "render/paper/cairo_handle.hpp"
#include "render/paper/vector_picture.hpp"

namespace render {

/// A PDF in the making (cairo).
class PdfFile {
 public:
    /// Pages of `width` × `height` pt.
    PdfFile(double width, double height, const PaperNotes& notes);
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    cairo_surface_t* surface() { return surface_.get(); }
    /// Draws on the last page; in pt, from the top left corner, unless it is scaled.
    cairo_t* cairo() { return cairo_.get(); }
    void turn_page() { cairo_show_page(cairo_.get()); }

    /// The file, which says that it is in English and what its figure shows. Nothing can be drawn
    /// afterwards. Throws std::runtime_error when something failed.
    std::vector<std::uint8_t> finish();

 private:
    std::string seal_, alt_text_;
    std::vector<std::uint8_t> bytes_;
    CairoHandle<cairo_surface_t> surface_;
    CairoHandle<cairo_t> cairo_;
};

}  // namespace render
