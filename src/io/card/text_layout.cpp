#include "io/card/text_layout.hpp"

#include <algorithm>

#include "io/utf8.hpp"

namespace io {

Lines wrapped(std::string_view text, std::size_t width) {
    const std::string words = on_one_line(text);
    Lines lines;
    std::size_t used = 0;
    for (std::size_t at = words.find_first_not_of(' '); at != std::string::npos;) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        const std::string_view word = std::string_view(words).substr(at, end - at);
        const std::size_t word_width = display_width(word);
        if (lines.empty() || used + 1 + word_width > width) {
            lines.emplace_back(word);
            used = word_width;
        } else {
            lines.back().append(" ").append(word);
            used += 1 + word_width;
        }
        at = words.find_first_not_of(' ', end);
    }
    return lines;
}

std::string padded(std::string_view text, std::size_t width) {
    std::string line(text);
    const std::size_t used = display_width(text);
    if (used < width) line.append(width - used, ' ');
    return line;
}

Lines beside(const Lines& left, const Lines& right, std::size_t width, std::size_t gap) {
    Lines lines;
    for (std::size_t row = 0; row < std::max(left.size(), right.size()); ++row) {
        std::string line = row < left.size() ? left[row] : std::string();
        if (row < right.size() && !right[row].empty())
            line = padded(line, width) + std::string(gap, ' ') + right[row];
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace io
