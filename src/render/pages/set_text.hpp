#pragma once

#include <pango/pangocairo.h>

#include <string>
#include <vector>

#include "render/pages/glib_handle.hpp"
#include "render/pages/page_style.hpp"
#include "style/document.hpp"

namespace render {

/// Sets letters for paper: nothing is rounded to pixels, and no locale has a say.
class TypeSetter {
 public:
    TypeSetter();
    PangoContext* context() const { return context_.get(); }
    /// From the top of a line to its baseline, pt.
    double baseline(const TypeStyle& type) const;

 private:
    GlibHandle<PangoFontMap> fonts_;
    GlibHandle<PangoContext> context_;
};

/// A text in lines of one height (Pango). Words that are too long for a line break where they must.
class SetText {
 public:
    /// `width` in pt. The setter must outlive the text.
    SetText(const TypeSetter& setter, const style::Text& text, const TypeStyle& type, double width);

    /// With “…” where it is too long.
    void keep_to_one_line();
    std::size_t lines() const;
    /// Of the longest line, pt.
    double width() const;
    /// Draws the lines from `begin` up to `end`; (`left`, `top`) is the corner of the first.
    void draw(cairo_t* cairo, double left, double top, std::size_t begin, std::size_t end) const;

 private:
    struct Link {
        int begin, end;  ///< bytes
        std::string target;
    };
    void add(PangoAttrList* looks, const style::Span& span, int begin, int end);
    void draw_line(cairo_t* cairo, PangoLayoutLine* line, double left, double top) const;
    void link_line(cairo_t* cairo, PangoLayoutLine* line, double left, double top) const;

    TypeStyle type_;
    double baseline_ = 0.0;
    GlibHandle<PangoLayout> layout_;
    GlibHandle<PangoLayout> blank_;  ///< a single one
    std::vector<Link> links_;
};

}  // namespace render
