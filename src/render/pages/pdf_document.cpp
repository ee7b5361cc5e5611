#include "render/pages/pdf_document.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <optional>
#include <string>

#include "render/pages/lay_out.hpp"
#include "render/pages/pdf_links.hpp"
#include "render/paper/cairo_colour.hpp"
#include "render/paper/cairo_page.hpp"
#include "render/paper/draw_paper.hpp"
#include "render/paper/pdf_file.hpp"
#include "render/paper/pdf_tag.hpp"

namespace render {
namespace {

const char* tag_around(Role role) {
    if (role == Role::item) return "L";
    return role == Role::row || role == Role::head_of_table ? "Table" : nullptr;
}

const char* tag_of(const LaidStrip& laid) {
    switch (laid.role) {
        case Role::heading:
            return laid.level == 1 ? "H1" : laid.level == 2 ? "H2" : "H3";
        case Role::item:
            return "LI";
        case Role::head_of_table:
        case Role::row:
            return "TR";
        case Role::picture:
            return "Figure";
        case Role::paragraph:
            break;
    }
    return "P";
}

/// Null: the strip needs none for its only cell.
const char* tag_of_cell(const LaidStrip& laid, std::size_t number) {
    if (laid.role == Role::head_of_table) return "TH";
    if (laid.role == Role::row) return "TD";
    if (laid.role != Role::item) return nullptr;
    return number + 1 < laid.cells.size() ? "Lbl" : "LBody";
}

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
        count_ = parts.empty() ? 1 : parts.back().page + 1;
        {
            const Tag document(file_.cairo(), "Document");
            for (const StripPart& part : parts) {
                while (page_ < part.page) turn_page();
                draw_part(part, strips_[part.strip]);
            }
            end_page();
        }
        return file_.finish();
    }

 private:
    /// What a list or a table is part of ends with the page: each page has its own.
    void end_page() {
        whole_.reset();
        draw_foot();
    }

    void turn_page() {
        end_page();
        file_.turn_page();
        ++page_;
    }

    void draw_part(const StripPart& part, const LaidStrip& laid) {
        const double top = top_margin + part.top;
        if (!whole_ || block_ != laid.block) begin_whole(laid);
        if (part.begin == 0) mark_beginning(laid, top);
        const Tag tag(file_.cairo(), tag_of(laid));
        if (laid.role == Role::picture) draw_picture(laid, top);
        for (std::size_t number = 0; number < laid.cells.size(); ++number)
            draw_cell(part, laid, number, top);
        if (laid.rule_below == Rule::none) return;
        const bool is_strong = laid.rule_below == Rule::strong;
        draw_rule(top + laid.strip.height_of(part.end - part.begin), is_strong ? 0.8 : 0.5,
                  is_strong ? rule_ink : hairline_ink);
    }

    void begin_whole(const LaidStrip& laid) {
        whole_.reset();
        block_ = laid.block;
        if (const char* name = tag_around(laid.role)) whole_.emplace(file_.cairo(), name);
    }

    void draw_cell(const StripPart& part, const LaidStrip& laid, std::size_t number, double top) {
        const LaidStrip::Cell& cell = laid.cells[number];
        if (cell.text.width() == 0.0 && laid.role == Role::item) return;  // a list without marks
        std::optional<Tag> tag;
        if (const char* name = tag_of_cell(laid, number)) tag.emplace(file_.cairo(), name);
        cell.text.draw(file_.cairo(), side_margin + cell.left, top + laid.padding_above, part.begin,
                       part.end);
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
        if (laid.level < 2) return;
        const bool is_section = laid.level == 2;
        const std::string target = fmt::format("dest='{}'", laid.name);
        const int entry = cairo_pdf_surface_add_outline(
            file_.surface(), is_section ? CAIRO_PDF_OUTLINE_ROOT : section_, laid.words.c_str(),
            target.c_str(), cairo_pdf_outline_flags_t{});
        if (is_section) section_ = entry;
    }

    void draw_foot() {
        const Tag foot(file_.cairo(), "Private");  // nothing that is to be read
        const double top = foot_baseline - setter_.baseline(small_type);
        const auto set = [&](const std::string& text, double width) {
            SetText line(setter_, {{text}}, small_type, width);
            line.keep_to_one_line();
            return line;
        };
        const SetText number = set(fmt::format("{} / {}", page_ + 1, count_), column_width);
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
    std::size_t page_ = 0, count_ = 1;
    std::optional<Tag> whole_;  // the list or table that is being drawn
    std::size_t block_ = 0;     // that is being drawn
};

}  // namespace

std::vector<std::uint8_t> draw_pages(const style::Document& document, const Paper& picture,
                                     const Fonts& fonts, const PaperNotes& notes) {
    const FontSet faces(fonts);
    return Pages(document, picture, faces, notes).draw();
}

}  // namespace render
