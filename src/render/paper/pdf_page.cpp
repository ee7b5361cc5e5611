#include "render/paper/pdf_page.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <array>
#include <stdexcept>

#include "render/paper/cairo_handle.hpp"
#include "render/paper/glyph_path.hpp"
#include "render/paper/pdf_letters.hpp"

namespace render {
namespace {

/// No exception may pass through cairo.
cairo_status_t append_bytes(void* sink, const unsigned char* bytes, unsigned size) {
    auto& file = *static_cast<std::vector<std::uint8_t>*>(sink);
    try {
        file.insert(file.end(), bytes, bytes + size);
    } catch (const std::bad_alloc&) {
        return CAIRO_STATUS_NO_MEMORY;
    }
    return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const PaperNotes& notes) {
    const auto set = [&](cairo_pdf_metadata_t what, const std::string& text) {
        cairo_pdf_surface_set_metadata(surface, what, text.empty() ? nullptr : text.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, notes.title);
    set(CAIRO_PDF_METADATA_SUBJECT, notes.description);
    set(CAIRO_PDF_METADATA_KEYWORDS,
        "Claim Atlas view: " + notes.view + "\nClaim Atlas evidence: " + notes.evidence);
    set(CAIRO_PDF_METADATA_CREATOR, notes.program);
    set(CAIRO_PDF_METADATA_CREATE_DATE, notes.created);  // cairo's own would be the present time
}

void set_colour(cairo_t* cairo, const style::Colour& colour) {
    cairo_set_source_rgba(cairo, colour.r / 255.0, colour.g / 255.0, colour.b / 255.0,
                          colour.a / 255.0);
}

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

std::string pdf_writer() {
    return fmt::format("cairo {}", cairo_version_string());
}

struct PdfPage::Parts {
    explicit Parts(const FontSet& fonts_) : fonts(fonts_), setter(fonts_) {}

    const FontSet& fonts;
    PdfLetters setter;
    std::vector<std::uint8_t> file;
    CairoHandle<cairo_surface_t> surface;
    CairoHandle<cairo_t> cairo;
};

PdfPage::PdfPage(const PageSize& size, const FontSet& fonts, const PaperNotes& notes)
    : parts_(std::make_unique<Parts>(fonts)) {
    const double scale = size.points_per_px();
    parts_->surface.reset(cairo_pdf_surface_create_for_stream(
        append_bytes, &parts_->file, size.width * scale, size.height * scale));
    describe(parts_->surface.get(), notes);
    parts_->cairo.reset(cairo_create(parts_->surface.get()));
    cairo_scale(parts_->cairo.get(), scale, scale);
    cairo_set_line_join(parts_->cairo.get(), CAIRO_LINE_JOIN_ROUND);
}

PdfPage::~PdfPage() = default;

void PdfPage::enter_window(const geo::ScreenPoint& corner, double width, double height) {
    cairo_t* cairo = parts_->cairo.get();
    cairo_save(cairo);
    cairo_translate(cairo, corner.x, corner.y);
    Path window;
    window.add_rectangle(width, height);
    set_path(cairo, window);
    cairo_clip(cairo);
}

void PdfPage::enter_area(const Path& area) {
    cairo_save(parts_->cairo.get());
    set_path(parts_->cairo.get(), area);
    cairo_clip(parts_->cairo.get());
}

void PdfPage::enter_layer(std::string_view) {
    cairo_save(parts_->cairo.get());
}

void PdfPage::leave() {
    cairo_restore(parts_->cairo.get());
}

void PdfPage::fill(const Path& area, const style::Colour& colour) {
    set_colour(parts_->cairo.get(), colour);
    set_path(parts_->cairo.get(), area);
    cairo_fill(parts_->cairo.get());
}

void PdfPage::draw(const Path& line, const Stroke& stroke) {
    cairo_t* cairo = parts_->cairo.get();
    set_colour(cairo, stroke.colour);
    set_path(cairo, line);
    cairo_set_line_width(cairo, stroke.width);
    cairo_set_line_cap(cairo, stroke.round_ends ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    const std::array<double, 2> dashes{stroke.dash, stroke.gap};
    cairo_set_dash(cairo, dashes.data(), stroke.dash > 0 ? 2 : 0, stroke.start);
    cairo_stroke(cairo);
}

void PdfPage::halo(const PlacedText& text) {
    draw(outline_of(text, parts_->fonts),
         {.colour = text.style.halo, .width = 2 * text.style.halo_width});
}

void PdfPage::letters(const PlacedText& text) {
    set_colour(parts_->cairo.get(), text.style.colour);
    parts_->setter.show(parts_->cairo.get(), text);
}

std::vector<std::uint8_t> PdfPage::finish() {
    cairo_show_page(parts_->cairo.get());
    cairo_status_t status = cairo_status(parts_->cairo.get());
    cairo_surface_finish(parts_->surface.get());
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(parts_->surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(
            fmt::format("The PDF could not be made: {}.", cairo_status_to_string(status)));
    return std::move(parts_->file);
}

}  // namespace render
