#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "io/card/text_layout.hpp"

namespace io {

/// Columns of a terminal that a card is wide.
inline constexpr std::size_t card_width = 90;

/// A card being written, line by line.
class CardText {
 public:
    /// Wrapped to the card's width; nothing for empty text.
    void paragraph(std::string_view text) { add(wrapped(text, card_width)); }
    void add(const Lines& lines) { lines_.insert(lines_.end(), lines.begin(), lines.end()); }
    /// An empty line, unless there is one already.
    void blank();
    /// A line set off from what comes before and underlined.
    void heading(std::string_view text);

    /// Everything, ending with one newline.
    std::string text() const;

 private:
    Lines lines_;
};

}  // namespace io
