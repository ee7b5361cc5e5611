#pragma once

#include <cairo.h>

#include "render/paper/page.hpp"
#include "render/paper/pdf_letters.hpp"

namespace render {

/// Draws with cairo, whose user space is the page in px.
class CairoPage final : public Page {
 public:
    /// Both must outlive the page.
    CairoPage(cairo_t* cairo, const FontSet& fonts);

    void enter_window(const geo::ScreenPoint& corner, double width, double height) override;
    void enter_area(const Path& area) override;
    void enter_layer(std::string_view name) override;
    void leave() override;
    void fill(const Path& area, const style::Colour& colour) override;
    void draw(const Path& line, const Stroke& stroke) override;
    void halo(const PlacedText& text) override;
    void letters(const PlacedText& text) override;

 private:
    cairo_t* cairo_;
    const FontSet& fonts_;
    PdfLetters setter_;
};

}  // namespace render
