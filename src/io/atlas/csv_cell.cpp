#include "io/atlas/csv_cell.hpp"

namespace io {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_blank(char byte) {
    return blanks.find(byte) != std::string_view::npos;
}

/// The byte behind the cell that begins at `at`.
std::size_t end_of_cell(std::string_view text, char separator, std::size_t at) {
    bool in_quotes = false;
    for (; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == '"')
            in_quotes = !in_quotes;
        else if (!in_quotes && (byte == separator || byte == '\n' || byte == '\r'))
            break;
    }
    return at;
}

/// `raw` begins with a quotation mark.
std::string unquoted(std::string_view raw) {
    std::string text;
    bool in_quotes = false;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        if (raw[at] != '"') {
            if (in_quotes || !is_blank(raw[at])) text += raw[at];
        } else if (in_quotes && at + 1 < raw.size() && raw[at + 1] == '"') {
            text += raw[at++];
        } else {
            in_quotes = !in_quotes;
        }
    }
    return text;
}

}  // namespace

std::string_view without_blanks(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

CsvCell csv_cell(std::string_view text, char separator, std::size_t begin, std::size_t column) {
    if (begin == 0 && text.starts_with("\xEF\xBB\xBF")) begin = 3;
    std::size_t end = end_of_cell(text, separator, begin);
    for (; column > 0; --column) {
        if (end >= text.size() || text[end] != separator) return {};
        begin = end + 1;
        end = end_of_cell(text, separator, begin);
    }
    const std::string_view raw = text.substr(begin, end - begin);
    const std::size_t first = raw.find_first_not_of(' ');
    if (first == std::string_view::npos || raw[first] != '"') return {std::string(raw), false};
    return {unquoted(raw.substr(first)), true};
}

}  // namespace io
