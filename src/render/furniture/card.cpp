#include "render/furniture/card.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

#include "claims/words/plain_words.hpp"
#include "render/furniture/ground_key.hpp"
#include "render/text/set_text.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

constexpr double margin_px = 14.0;
constexpr double line_height = 1.32;  // em
constexpr double row_height = 20.0;   // px, of the legend
constexpr double key_height = 17.0;   // px, of a row of the key
constexpr double symbol_column = 26.0;
constexpr double number_column = 34.0;
constexpr double note_column = 20.0;
constexpr double note_gap = 3.0;
constexpr double column_gap = 22.0;
constexpr double corner_radius = 3.0;

}  // namespace

Card::Card(const FontSet& fonts, const geo::Viewport& viewport, double width, double scale)
    : fonts_(&fonts), ratio_(viewport.pixel_ratio), width_(width), scale_(scale), y_(margin()) {}

double Card::margin() const {
    return margin_px * scale_;
}
double Card::snapped(double px) const {
    return std::round(px * ratio_) / ratio_;
}

void Card::add_text(const TextStyle& style, std::string_view text) {
    const double cap = fonts_->cap_height(style.face) * style.size;
    const double step = line_height * style.size;
    for (const std::string& line : wrapped(*fonts_, style, text, width_ - 2 * margin())) {
        const double baseline = snapped(y_ + (step + cap) / 2);
        drawing_.texts.push_back(place_text(*fonts_, style, line, {snapped(margin()), baseline}));
        y_ += step;
    }
}

/// Returns where the next one begins.
double Card::add_note(const NumberedNote& note, const TextStyle& numbers, const TextStyle& words,
                      double left, double top, double width) {
    const double indent = note_column * scale_;
    const double cap = fonts_->cap_height(words.face) * words.size;
    const double step = line_height * words.size;
    const auto baseline = [&] { return snapped(top + (step + cap) / 2); };
    const std::string number = note.number > 0 ? std::to_string(note.number) : "…";
    drawing_.texts.push_back(place_text(*fonts_, numbers, number, {snapped(left), baseline()}));
    for (const std::string& line : wrapped(*fonts_, words, note.words, width - indent)) {
        drawing_.texts.push_back(
            place_text(*fonts_, words, line, {snapped(left + indent), baseline()}));
        top += step;
    }
    return top + note_gap * scale_;
}

void Card::fill_columns(std::size_t count, std::size_t columns, const PutEntry& put) {
    const double gap = column_gap * scale_;
    const auto number = static_cast<double>(columns);
    const double width = (width_ - 2 * margin() - gap * (number - 1)) / number;
    const std::size_t rows = (count + columns - 1) / columns;
    double lowest = y_;
    for (std::size_t column = 0; column < columns; ++column) {
        const double left = margin() + static_cast<double>(column) * (width + gap);
        double top = y_;
        for (std::size_t i = column * rows; i < std::min(count, (column + 1) * rows); ++i)
            top = put(i, left, top, width);
        lowest = std::max(lowest, top);
    }
    y_ = lowest;
}

void Card::add_numbered(const std::vector<NumberedNote>& notes, const TextStyle& numbers,
                        const TextStyle& words, std::size_t columns) {
    fill_columns(notes.size(), columns, [&](std::size_t i, double left, double top, double width) {
        return add_note(notes[i], numbers, words, left, top, width);
    });
}

void Card::add_rule(style::Colour colour) {
    const double thickness = std::max(1.0, std::round(ratio_)) / ratio_;
    drawing_.shapes.push_back(rectangle(snapped(margin()), snapped(y_),
                                        snapped(width_ - margin()) - snapped(margin()), thickness,
                                        colour));
    y_ += thickness;
}

double Card::width_for_legend(const FontSet& fonts, const std::vector<LegendEntry>& entries,
                              const TextStyle& words, double scale, std::size_t columns) {
    double widest = 0.0;
    for (const LegendEntry& entry : entries)
        widest = std::max(widest, width_of(fonts, words, entry.words));
    const double column = widest + (symbol_column + number_column) * scale + 1;
    const auto count = static_cast<double>(columns);
    return count * column + (count - 1) * column_gap * scale + 2 * margin_px * scale;
}

/// Returns the entry's height.
double Card::add_entry(const LegendEntry& entry, const TextStyle& words, const TextStyle& numbers,
                       double left, double top, double width) {
    const double middle = top + row_height * scale_ / 2;  // of the first line
    const double baseline = snapped(middle + fonts_->cap_height(words.face) * words.size / 2);
    drawing_.symbols.push_back({entry.status,
                                {snapped(left + symbol_column * scale_ * 0.36), middle},
                                style::symbol_radius * scale_});
    const std::string number = claims::with_thousands(entry.count);
    const double right = left + width - width_of(*fonts_, numbers, number);
    drawing_.texts.push_back(place_text(*fonts_, numbers, number, {snapped(right), baseline}));

    return row_height * scale_ +
           add_words(entry.words, words, left, baseline, width - number_column * scale_);
}

/// Beside a sign that stands at `left`. Returns how much lines after the first take.
double Card::add_words(std::string_view text, const TextStyle& words, double left, double baseline,
                       double width) {
    const double step = line_height * words.size;
    const auto lines = wrapped(*fonts_, words, text, width - symbol_column * scale_ + 1);
    for (const std::string& line : lines) {
        drawing_.texts.push_back(place_text(
            *fonts_, words, line, {snapped(left + symbol_column * scale_), snapped(baseline)}));
        baseline += step;
    }
    return lines.empty() ? 0.0 : static_cast<double>(lines.size() - 1) * step;
}

void Card::add_key(const std::vector<KeyEntry>& entries, const TextStyle& words, style::Theme theme,
                   std::size_t columns) {
    const double row = key_height * scale_;
    const double cap = fonts_->cap_height(words.face) * words.size;
    fill_columns(
        entries.size(), columns, [&](std::size_t i, double left, double top, double width) {
            const double middle = top + row / 2;
            const geo::ScreenPoint at{snapped(left + symbol_column * scale_ * 0.36), middle};
            std::ranges::move(key_sign(entries[i], theme, at, scale_).shapes,
                              std::back_inserter(drawing_.shapes));
            return top + row +
                   add_words(entries[i].words, words, left, snapped(middle + cap / 2), width);
        });
}

void Card::add_legend(const std::vector<LegendEntry>& entries, const TextStyle& words,
                      const TextStyle& numbers, std::size_t columns) {
    fill_columns(entries.size(), columns,
                 [&](std::size_t i, double left, double top, double width) {
                     return top + add_entry(entries[i], words, numbers, left, top, width);
                 });
}

LaidOut Card::finish(double left, double top, style::Theme theme) const {
    const style::Palette& palette = style::palette(theme);
    LaidOut out;
    const double x = snapped(left), y = snapped(top);
    Box panel = rectangle(x, y, snapped(width_), snapped(height()), palette.furniture_ground);
    panel.corner_radius = corner_radius;
    panel.edge_width = 1.0 / ratio_;
    panel.edge = palette.panel_line;
    out.drawing.shapes.push_back(panel);
    Drawing content = drawing_;
    shift(content, x, y);
    for (PlacedSymbol& symbol : content.symbols) symbol.theme = theme;
    std::ranges::move(content.shapes, std::back_inserter(out.drawing.shapes));
    out.drawing.symbols = std::move(content.symbols);
    out.drawing.texts = std::move(content.texts);
    out.boxes.push_back(ScreenBox{x, y, x + width_, y + height()}.grown(4));
    return out;
}

}  // namespace render
