#include "io/card/card_text.hpp"

#include <algorithm>

#include "io/utf8.hpp"

namespace io {

void CardText::blank() {
    if (!lines_.empty() && !lines_.back().empty()) lines_.emplace_back();
}

void CardText::heading(std::string_view text) {
    blank();
    const Lines lines = wrapped(text, card_width);
    std::size_t widest = 0;
    for (const std::string& line : lines) widest = std::max(widest, display_width(line));
    std::string underline;
    for (std::size_t column = 0; column < widest; ++column) underline += "─";
    add(lines);
    lines_.push_back(std::move(underline));
}

std::string CardText::text() const {
    std::string text;
    for (const std::string& line : lines_) text += line + "\n";
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

}  // namespace io
