#include "render/furniture/card.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "render/text/set_text.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

constexpr double line_height = 1.32;  // em
constexpr double row_height = 20.0;   // px, of the legend
constexpr double symbol_column = 26.0;
constexpr double column_gap = 22.0;
constexpr double corner_radius = 3.0;

void shift(geo::ScreenPoint& at, double dx, double dy) {
    at.x += dx;
    at.y += dy;
}

}  // namespace

Card::Card(const FontSet& fonts, const geo::Viewport& viewport, double width, double scale)
    : fonts_(&fonts), ratio_(viewport.pixel_ratio), width_(width), scale_(scale), y_(margin()) {}

double Card::snapped(double px) const { return std::round(px * ratio_) / ratio_; }

void Card::add_text(const TextStyle& style, std::string_view text) {
    const double cap = fonts_->cap_height(style.face) * style.size;
    const double step = line_height * style.size;
    for (const std::string& line : wrapped(*fonts_, style, text, width_ - 2 * margin())) {
        const double baseline = snapped(y_ + (step + cap) / 2);
        drawing_.texts.push_back(place_text(*fonts_, style, line, {snapped(margin()), baseline}));
        y_ += step;
    }
}

void Card::add_rule(style::Colour colour) {
    const double thickness = std::max(1.0, std::round(ratio_)) / ratio_;
    drawing_.shapes.push_back(rectangle(snapped(margin()), snapped(y_),
                                        snapped(width_ - margin()) - snapped(margin()), thickness,
                                        colour));
    y_ += thickness;
}

void Card::add_legend(const std::vector<LegendEntry>& entries, const TextStyle& words,
                      const TextStyle& numbers, std::size_t columns) {
    const double gap = column_gap * scale_;
    const auto count = static_cast<double>(columns);
    const double column_width = (width_ - 2 * margin() - gap * (count - 1)) / count;
    const std::size_t rows = (entries.size() + columns - 1) / columns;
    const double height = row_height * scale_;
    const double cap = fonts_->cap_height(words.face) * words.size;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const LegendEntry& entry = entries[i];
        const double left = margin() + static_cast<double>(i / rows) * (column_width + gap);
        const double middle = y_ + (static_cast<double>(i % rows) + 0.5) * height;
        const double baseline = snapped(middle + cap / 2);
        const double centre = snapped(left + symbol_column * scale_ * 0.36);
        drawing_.symbols.push_back(
            {entry.status, {centre, middle}, style::symbol_radius * scale_});

        const std::string number = std::to_string(entry.count);
        const double right = left + column_width - width_of(*fonts_, numbers, number);
        drawing_.texts.push_back(place_text(*fonts_, numbers, number, {snapped(right), baseline}));
        const double room = column_width - symbol_column * scale_ - 40 * scale_;
        const auto lines = wrapped(*fonts_, words, entry.words, room);
        if (lines.empty()) continue;
        const std::string word = lines.size() == 1 ? lines.front() : lines.front() + "…";
        drawing_.texts.push_back(
            place_text(*fonts_, words, word, {snapped(left + symbol_column * scale_), baseline}));
    }
    y_ += static_cast<double>(rows) * height;
}

LaidOut Card::finish(double left, double top, const style::Palette& palette) const {
    LaidOut out;
    const double x = snapped(left), y = snapped(top);
    Box panel = rectangle(x, y, snapped(width_), snapped(height()), palette.furniture_ground);
    panel.corner_radius = corner_radius;
    panel.edge_width = 1.0 / ratio_;
    panel.edge = palette.panel_line;
    out.drawing.shapes.push_back(panel);
    for (Shape shape : drawing_.shapes) {
        std::visit([&](auto& one) { shift(one.centre, x, y); }, shape);
        out.drawing.shapes.push_back(shape);
    }
    for (PlacedSymbol symbol : drawing_.symbols) {
        shift(symbol.at, x, y);
        out.drawing.symbols.push_back(symbol);
    }
    for (PlacedText text : drawing_.texts) {
        for (PlacedGlyph& glyph : text.glyphs) shift(glyph.at, x, y);
        out.drawing.texts.push_back(std::move(text));
    }
    out.boxes.push_back(ScreenBox{x, y, x + width_, y + height()}.grown(4));
    return out;
}

}  // namespace render
