#include "io/atlas/csv_records.hpp"

#include <array>

namespace io {
namespace {

bool ends_line(char byte) {
    return byte == '\n' || byte == '\r';
}

}  // namespace

CsvRecords find_csv_records(std::string_view text, char separator) {
    CsvRecords found;
    std::uint32_t line = 1;
    CsvRecord record{1, 1, 0};
    std::size_t begin = 0;
    bool in_quotes = false;
    const auto finish_record = [&](std::size_t end) {
        if (end > begin) found.records.push_back(record);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == '"') {
            in_quotes = !in_quotes;
        } else if (ends_line(byte)) {
            const std::size_t end = at;
            const bool is_pair =
                at + 1 < text.size() && ends_line(text[at + 1]) && text[at + 1] != byte;
            if (is_pair) ++at;
            ++line;
            if (in_quotes) continue;
            finish_record(end);
            begin = at + 1;
            record = {line, 1, begin};
        } else if (byte == separator && !in_quotes) {
            ++record.cells;
        }
    }
    finish_record(text.size());
    found.ends_in_quotes = in_quotes;
    return found;
}

char csv_separator(std::string_view text, std::size_t header_cells) {
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    for (const char separator : std::array{',', ';', '\t', '|', ' '}) {
        const CsvRecords found = find_csv_records(header, separator);
        if (!found.records.empty() && found.records.front().cells == header_cells) return separator;
    }
    return ',';
}

}  // namespace io
