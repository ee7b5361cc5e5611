#include "render/pages/pdf_document.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <string>

#include "render/pages/lay_out.hpp"
#include "render/pages/pdf_links.hpp"
#include "render/paper/cairo_colour.hpp"
#include "render/paper/cairo_page.hpp"
#include "render/paper/draw_paper.hpp"
#include "render/paper/pdf_catalog.hpp"
#include "render/paper/pdf_file.hpp"

namespace render {
namespace {

class Pages {
 public:
    Pages(const style::Document& document, const Paper& picture, const FontSet& faces,
          const PaperNotes& notes)
        : document_(document),
          picture_(picture),
          faces_(faces),
          file_(page_width, page_height, notes),
          strips_(lay_out(setter_, document, size_of(picture).width / size_of(picture).height)) {
        cairo_pdf_surface_restrict_to_version(file_.surface(), CAIRO_PDF_VERSION_1_4);
    }

    std::vector<std::uint8_t> draw() {
        std::vector<Strip> strips;
        for (const LaidStrip& laid : strips_) strips.push_back(laid.strip);
        const std::vector<StripPart> parts = break_into_pages(strips, column_height);
        const std::size_t count = parts.empty() ? 1 : parts.back().page + 1;
        std::size_t page = 0;
        for (const StripPart& part : parts) {
            for (; page < part.page; ++page) {
                draw_foot(page, count);
                file_.turn_page();
            }
            draw_part(part, strips_[part.strip]);
        }
        draw_foot(page, count);
        return file_.finish();
    }

 private:
    void draw_part(const StripPart& part, const LaidStrip& laid) {
        cairo_t* cairo = file_.cairo();
        const double top = top_margin + part.top;
        if (part.begin == 0) mark_beginning(laid, top);
        if (laid.is_picture) draw_picture(laid, top);
        for (const LaidStrip::Cell& cell : laid.cells)
            cell.text.draw(cairo, side_margin + cell.left, top + laid.padding_above, part.begin,
                           part.end);
        if (laid.rule_below == Rule::none) return;
        const bool is_strong = laid.rule_below == Rule::strong;
        draw_rule(top + laid.strip.height_of(part.end - part.begin), is_strong ? 0.8 : 0.5,
                  is_strong ? rule_ink : hairline_ink);
    }

    void draw_rule(double y, double thickness, const style::Colour& colour) {
        set_colour(file_.cairo(), colour);
        cairo_rectangle(file_.cairo(), side_margin, y - thickness, column_width, thickness);
        cairo_fill(file_.cairo());
    }

    void draw_picture(const LaidStrip& laid, double top) {
        cairo_t* cairo = file_.cairo();
        const PageSize size = size_of(picture_);
        cairo_save(cairo);
        cairo_translate(cairo, side_margin + (column_width - laid.picture_width) / 2, top);
        cairo_scale(cairo, laid.picture_width / size.width, laid.picture_width / size.width);
        CairoPage page(cairo, faces_);
        draw_paper(page, picture_, faces_);
        Path frame;
        frame.add_rectangle(size.width, size.height);
        page.draw(frame, {.colour = hairline_ink});
        cairo_restore(cairo);
    }

    void mark_beginning(const LaidStrip& laid, double top) {
        if (laid.name.empty()) return;
        mark_place(file_.cairo(), side_margin, top, laid.name);
        if (laid.outline_level < 2) return;
        const bool is_section = laid.outline_level == 2;
        const std::string target = fmt::format("dest='{}'", laid.name);
        const int entry = cairo_pdf_surface_add_outline(
            file_.surface(), is_section ? CAIRO_PDF_OUTLINE_ROOT : section_,
            laid.outline_title.c_str(), target.c_str(), cairo_pdf_outline_flags_t{});
        if (is_section) section_ = entry;
    }

    void draw_foot(std::size_t page, std::size_t count) {
        const double top = foot_baseline - setter_.baseline(small_type);
        const auto set = [&](const std::string& text, double width) {
            SetText line(setter_, {{text}}, small_type, width);
            line.keep_to_one_line();
            return line;
        };
        const SetText number = set(fmt::format("{} / {}", page + 1, count), column_width);
        const SetText title = set(document_.title, column_width - number.width() - 24.0);
        title.draw(file_.cairo(), side_margin, top, 0, 1);
        number.draw(file_.cairo(), page_width - side_margin - number.width(), top, 0, 1);
    }

    const style::Document& document_;
    const Paper& picture_;
    const FontSet& faces_;
    TypeSetter setter_;
    PdfFile file_;
    std::vector<LaidStrip> strips_;
    int section_ = CAIRO_PDF_OUTLINE_ROOT;  // the outline's latest
};

}  // namespace

std::vector<std::uint8_t> draw_pages(const style::Document& document, const Paper& picture,
                                     const Fonts& fonts, const PaperNotes& notes) {
    const FontSet faces(fonts);
    std::vector<std::uint8_t> file = Pages(document, picture, faces, notes).draw();
    add_to_catalog(file, "/Lang (en) /ViewerPreferences << /DisplayDocTitle true >>");
    return file;
}

}  // namespace render
