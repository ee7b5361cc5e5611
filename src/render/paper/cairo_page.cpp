#include "render/paper/cairo_page.hpp"

#include <array>

#include "render/paper/cairo_colour.hpp"
#include "render/paper/glyph_path.hpp"

namespace render {
namespace {

void set_path(cairo_t* cairo, const Path& path) {
    cairo_new_path(cairo);
    for (const auto& [kind, at] : path.steps()) {
        switch (kind) {
            case Path::Step::Kind::move:
                cairo_move_to(cairo, at[0].x, at[0].y);
                break;
            case Path::Step::Kind::line:
                cairo_line_to(cairo, at[0].x, at[0].y);
                break;
            case Path::Step::Kind::curve:
                cairo_curve_to(cairo, at[0].x, at[0].y, at[1].x, at[1].y, at[2].x, at[2].y);
                break;
            case Path::Step::Kind::close:
                cairo_close_path(cairo);
                break;
        }
    }
}

}  // namespace

CairoPage::CairoPage(cairo_t* cairo, const FontSet& fonts)
    : cairo_(cairo), fonts_(fonts), setter_(fonts) {
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
}

void CairoPage::enter_window(const geo::ScreenPoint& corner, double width, double height) {
    cairo_save(cairo_);
    cairo_translate(cairo_, corner.x, corner.y);
    Path window;
    window.add_rectangle(width, height);
    set_path(cairo_, window);
    cairo_clip(cairo_);
}

void CairoPage::enter_area(const Path& area) {
    cairo_save(cairo_);
    set_path(cairo_, area);
    cairo_clip(cairo_);
}

void CairoPage::enter_layer(std::string_view) {
    cairo_save(cairo_);
}

void CairoPage::leave() {
    cairo_restore(cairo_);
}

void CairoPage::fill(const Path& area, const style::Colour& colour) {
    set_colour(cairo_, colour);
    set_path(cairo_, area);
    cairo_fill(cairo_);
}

void CairoPage::draw(const Path& line, const Stroke& stroke) {
    set_colour(cairo_, stroke.colour);
    set_path(cairo_, line);
    cairo_set_line_width(cairo_, stroke.width);
    cairo_set_line_cap(cairo_, stroke.round_ends ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    const std::array<double, 2> dashes{stroke.dash, stroke.gap};
    cairo_set_dash(cairo_, dashes.data(), stroke.dash > 0 ? 2 : 0, stroke.start);
    cairo_stroke(cairo_);
}

void CairoPage::halo(const PlacedText& text) {
    draw(outline_of(text, fonts_), {.colour = text.style.halo, .width = 2 * text.style.halo_width});
}

void CairoPage::letters(const PlacedText& text) {
    set_colour(cairo_, text.style.colour);
    setter_.show(cairo_, text);
}

}  // namespace render
