#include "render/sheet/contact_sheet.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <stdexcept>

#include "render/text/set_text.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

// Lengths in px.
constexpr double sheet_margin = 36.0, gap_between = 24.0;
constexpr double above_words = 6.0, below_words = 18.0, around_legend = 14.0;
constexpr double symbol_room = 24.0, entry_gap = 26.0, sheet_row = 22.0;
constexpr double leading = 1.36;  // em
constexpr std::size_t most_columns = 4, most_heading_lines = 2;

/// The type of a sheet's parts.
struct SheetType {
    TextStyle title, subtitle, heading, words, notes;
};

SheetType sheet_type(const style::Palette& palette) {
    const auto style = [](Face face, double size, style::Colour colour) {
        return TextStyle{.face = face, .size = size, .colour = colour};
    };
    return {style(Face::bold, 24, palette.text), style(Face::regular, 14, palette.text_faint),
            style(Face::bold, 14, palette.text), style(Face::regular, 13, palette.text),
            style(Face::regular, 12, palette.text_faint)};
}

/// Few gaps at the end, and never so many that the page cannot be read on a screen.
std::size_t columns_for(std::size_t count) {
    if (count <= 3) return std::max<std::size_t>(1, count);
    if (count == 4) return 2;
    return count <= 6 || count == 9 ? 3 : most_columns;
}

/// Fills a page from the top.
class SheetPen {
 public:
    SheetPen(const ContactSheet& sheet, const FontSet& fonts)
        : sheet_(sheet),
          fonts_(fonts),
          palette_(style::palette(sheet.theme)),
          type_(sheet_type(palette_)),
          columns_(columns_for(sheet.pictures.size())) {
        const auto columns = static_cast<double>(columns_);
        width_ = 2 * sheet_margin + columns * sheet.each.width + (columns - 1) * gap_between;
    }

    LaidOutSheet lay_out() {
        add_lines(type_.title, wrapped(fonts_, type_.title, sheet_.title, room()), sheet_margin);
        if (!sheet_.subtitle.empty()) {
            add_lines(type_.subtitle, wrapped(fonts_, type_.subtitle, sheet_.subtitle, room()),
                      sheet_margin);
        }
        y_ += below_words;
        for (std::size_t first = 0; first < sheet_.pictures.size(); first += columns_)
            add_row(first, std::min(columns_, sheet_.pictures.size() - first));
        add_legend();
        for (const std::string& note : sheet_.notes)
            add_lines(type_.notes, wrapped(fonts_, type_.notes, note, room()), sheet_margin);
        return finish();
    }

 private:
    double room() const { return width_ - 2 * sheet_margin; }
    double snapped(double px) const {
        return std::round(px * sheet_.each.pixel_ratio) / sheet_.each.pixel_ratio;
    }

    void add_text(const TextStyle& style, std::string_view text, double left, double top) {
        const double cap = fonts_.cap_height(style.face) * style.size;
        const double baseline = snapped(top + (leading * style.size + cap) / 2);
        out_.drawing.texts.push_back(place_text(fonts_, style, text, {snapped(left), baseline}));
    }
    void add_lines(const TextStyle& style, const std::vector<std::string>& lines, double left) {
        for (const std::string& line : lines) {
            add_text(style, line, left, y_);
            y_ += leading * style.size;
        }
    }

    /// As wide as a small picture; what has no room in so many lines ends in an ellipsis.
    std::vector<std::string> first_lines(const TextStyle& style,
                                         const std::vector<std::string>& texts,
                                         std::size_t most) const {
        std::vector<std::string> lines;
        for (const std::string& text : texts)
            std::ranges::move(wrapped(fonts_, style, text, sheet_.each.width),
                              std::back_inserter(lines));
        if (lines.size() <= most) return lines;
        lines.resize(most);
        std::string& last = lines.back();
        while (!last.empty() && width_of(fonts_, style, last + "…") > sheet_.each.width) {
            const std::size_t space = last.rfind(' ');
            last.resize(space == std::string::npos ? 0 : space);
        }
        last += "…";
        return lines;
    }

    void add_row(std::size_t first, std::size_t count) {
        const double top = snapped(y_);
        double lowest = top;
        for (std::size_t i = 0; i < count; ++i) {
            const SmallPictureWords& words = sheet_.pictures[first + i];
            const double left =
                snapped(sheet_margin + static_cast<double>(i) * (sheet_.each.width + gap_between));
            add_frame(left, top);
            y_ = top + sheet_.each.height + above_words;
            add_lines(type_.heading,
                      first_lines(type_.heading, {words.heading}, most_heading_lines), left);
            add_lines(type_.notes, first_lines(type_.notes, words.notes, most_note_lines), left);
            lowest = std::max(lowest, y_);
        }
        y_ = lowest + below_words;
    }

    /// A hairline around where a picture goes.
    void add_frame(double left, double top) {
        const double hairline =
            std::max(1.0, std::round(sheet_.each.pixel_ratio)) / sheet_.each.pixel_ratio;
        out_.places.push_back({left, top});
        out_.drawing.shapes.push_back(
            rectangle(left - hairline, top - hairline, sheet_.each.width + 2 * hairline,
                      sheet_.each.height + 2 * hairline, palette_.panel_line));
    }

    /// One entry beside the other, in as many rows as they need.
    void add_legend() {
        if (sheet_.legend.empty()) return;
        double left = sheet_margin;
        for (const LegendEntry& entry : sheet_.legend) {
            const double width = symbol_room + width_of(fonts_, type_.words, entry.words);
            if (left > sheet_margin && left + width > width_ - sheet_margin) {
                left = sheet_margin;
                y_ += sheet_row;
            }
            out_.drawing.symbols.push_back(
                {entry.status,
                 {snapped(left + style::symbol_radius + 1), y_ + leading * type_.words.size / 2},
                 style::symbol_radius});
            add_text(type_.words, entry.words, left + symbol_room, y_);
            left += width + entry_gap;
        }
        y_ += sheet_row + around_legend / 2;
    }

    LaidOutSheet finish() {
        out_.page = {width_, std::ceil(y_ + sheet_margin), sheet_.each.pixel_ratio};
        out_.drawing.shapes.insert(
            out_.drawing.shapes.begin(),
            rectangle(-1, -1, out_.page.width + 2, out_.page.height + 2, palette_.panel));
        return std::move(out_);
    }

    const ContactSheet& sheet_;
    const FontSet& fonts_;
    const style::Palette& palette_;
    SheetType type_;
    std::size_t columns_;
    double width_ = 0.0, y_ = sheet_margin;
    LaidOutSheet out_;
};

}  // namespace

LaidOutSheet lay_out_contact_sheet(const ContactSheet& sheet, const Fonts& fonts) {
    const FontSet faces(fonts);
    return SheetPen(sheet, faces).lay_out();
}

void paste(style::Picture& page, const style::Picture& picture, const geo::ScreenPoint& place,
           double pixel_ratio) {
    constexpr std::ptrdiff_t bytes = 4;  // in a pixel
    const auto left = std::lround(place.x * pixel_ratio), top = std::lround(place.y * pixel_ratio);
    if (left + picture.width > page.width || top + picture.height > page.height)
        throw std::logic_error("A small picture is larger than its place.");
    for (int row = 0; row < picture.height; ++row)
        std::copy_n(picture.rgba.begin() + row * picture.width * bytes, picture.width * bytes,
                    page.rgba.begin() + ((top + row) * page.width + left) * bytes);
}

}  // namespace render
