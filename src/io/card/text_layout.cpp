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

Lines aligned(const std::vector<Lines>& rows, std::size_t right_aligned) {
    std::vector<std::size_t> widths(rows.empty() ? 0 : rows.front().size());
    for (const Lines& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], display_width(row[column]));
    Lines lines;
    for (const Lines& row : rows) {
        std::string& line = lines.emplace_back();
        for (std::size_t column = 0; column + 1 < row.size(); ++column) {
            const std::string& cell = row[column];
            if (column > 0) line += "  ";
            if (column == right_aligned)
                line.append(widths[column] - display_width(cell), ' ').append(cell);
            else
                line += padded(cell, widths[column]);
        }
    }
    return lines;
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
