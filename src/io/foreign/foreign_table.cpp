#include "io/foreign/foreign_table.hpp"

#include "io/atlas/cell_text.hpp"

namespace io {

std::string_view within_bounds(std::string_view text, std::size_t line, FileProblems* problems) {
    std::size_t end = longest_cell;
    if (text.size() <= end) return text;
    if (problems != nullptr) problems->add(line, "a cell is longer than 1 MiB; it was cut there.");
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
    return text.substr(0, end);
}

}  // namespace io
