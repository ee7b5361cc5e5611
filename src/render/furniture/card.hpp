#pragma once

#include <functional>
#include <string_view>

#include "render/furniture/laid_out.hpp"
#include "render/scene.hpp"
#include "render/text/font_set.hpp"
#include "style/palette.hpp"

namespace render {

/// Fills a panel from the top down, its upper left corner at (0, 0). Lengths in px.
class Card {
 public:
    /// `width` is that of the panel, `scale` enlarges everything set on it.
    Card(const FontSet& fonts, const geo::Viewport& viewport, double width, double scale);

    void add_text(const TextStyle& style, std::string_view text);
    /// Texts that stand to the right of their numbers, in as many columns as asked for.
    void add_numbered(const std::vector<NumberedNote>& notes, const TextStyle& numbers,
                      const TextStyle& words, std::size_t columns);
    void add_rule(style::Colour colour);
    void add_space(double px) { y_ += px * scale_; }
    /// Symbols with their words, which wrap, and numbers, in as many columns as asked for.
    void add_legend(const std::vector<LegendEntry>& entries, const TextStyle& words,
                    const TextStyle& numbers, std::size_t columns);

    /// Signs with their words, which wrap, in as many columns as asked for.
    void add_key(const std::vector<KeyEntry>& entries, const TextStyle& words, style::Theme theme,
                 std::size_t columns);

    /// The panel with what was put on it, moved to `left`, `top`.
    LaidOut finish(double left, double top, style::Theme theme) const;
    /// The width of a panel whose legend needs no wrapping.
    static double width_for_legend(const FontSet& fonts, const std::vector<LegendEntry>& entries,
                                   const TextStyle& words, double scale, std::size_t columns);

    double width() const { return width_; }
    double height() const { return y_ + margin(); }

 private:
    /// Puts an entry at `left`, `top` and returns where the next one begins.
    using PutEntry =
        std::function<double(std::size_t entry, double left, double top, double width)>;

    double margin() const;
    /// Shares so many entries out among columns, from the left.
    void fill_columns(std::size_t count, std::size_t columns, const PutEntry& put);
    double add_entry(const LegendEntry& entry, const TextStyle& words, const TextStyle& numbers,
                     double left, double top, double width);
    double add_note(const NumberedNote& note, const TextStyle& numbers, const TextStyle& words,
                    double left, double top, double width);
    double add_words(std::string_view text, const TextStyle& words, double left, double baseline,
                     double width);
    double snapped(double px) const;

    const FontSet* fonts_;
    double ratio_, width_, scale_;
    double y_;
    Drawing drawing_;
};

}  // namespace render
