#include "io/atlas/cell_text.hpp"

#include <fmt/format.h>

#include "io/utf8.hpp"

namespace io {

std::string_view usable_text(std::string_view text, std::string_view column, std::size_t line,
                             FileProblems& problems, std::deque<std::string>& made) {
    if (text.size() > longest_cell) {
        problems.add(line, fmt::format("the text under “{}” is longer than 1 MiB; it was cut "
                                       "there.",
                                       column));
        std::size_t end = longest_cell;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
        text = text.substr(0, end);
    }
    if (is_utf8(text)) return text;
    problems.add(line, fmt::format("the text under “{}” is not UTF-8; bytes that could not be "
                                   "read are shown as “\xEF\xBF\xBD”.",
                                   column));
    return made.emplace_back(repaired_utf8(text));
}

}  // namespace io
