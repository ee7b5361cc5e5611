#include "io/foreign/delimited_table.hpp"

#include <fmt/format.h>

#include "io/csv/csv_faults.hpp"
#include "io/error.hpp"
#include "io/foreign/find_header.hpp"

namespace io {
namespace {

std::string_view name_of(char separator) {
    switch (separator) {
        case ';':
            return "semicolons";
        case '\t':
            return "tabs";
        case '|':
            return "bars";
        default:
            return "commas";
    }
}

/// Excel writes the separator into a line of its own before the header.
std::size_t announced_separator(std::string_view text, char& separator) {
    if (!text.starts_with("sep=") || text.size() < 6) return 0;
    const std::size_t end = 5;
    if (text[end] != '\n' && text[end] != '\r') return 0;
    separator = text[4];
    return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
}

}  // namespace

DelimitedTable::DelimitedTable(const std::string& file, DecodedText decoded)
    : text_(std::move(decoded.text)), table_(text_), separator_('\0') {
    unit_ = "line";
    is_sheet_ = true;
    const std::size_t announced = announced_separator(text_, separator_);
    table_.remove_prefix(announced);
    lines_before_ = announced > 0 ? 1 : 0;
    if (announced == 0) separator_ = guess_separator(text_);
    about_ = fmt::format("a table with {}, {}{}", name_of(separator_), decoded.encoding,
                         decoded.is_guessed ? " by the look of it" : "");
    if (decoded.has_bad_bytes)
        about_ += " (some bytes mean nothing in it and are shown as “\xEF\xBF\xBD”)";
    pass_over_title();
    reader_.emplace(table_, separator_);
    if (!reader_->next()) throw FileError(file, "is empty; a table with a header row is expected.");
    if (reader_->ends_in_quotes() || reader_->goes_on_behind_quotes())
        throw FileError(file, std::string(stray_mark_in_header));
    for (std::size_t i = 0; i < reader_->cell_count(); ++i)
        columns_.emplace_back(without_blanks(reader_->cell(i)));
    look_for_habit();
}

void DelimitedTable::pass_over_title() {
    struct Begin {
        std::size_t byte, line;
    };
    std::vector<std::vector<std::string>> rows;
    std::vector<Begin> begins;
    CsvReader reader(table_, separator_);
    while (rows.size() < header_rows_looked_at && reader.next()) {
        begins.push_back({reader.bytes_read() - reader.record().size(), reader.line()});
        std::vector<std::string>& row = rows.emplace_back();
        for (std::size_t i = 0; i < reader.cell_count(); ++i)
            row.emplace_back(without_blanks(reader.cell(i)));
    }
    const std::size_t header = find_header(rows);
    if (header == 0) return;
    table_.remove_prefix(begins[header].byte);
    lines_before_ += begins[header].line - 1;
    about_ += header_in_words(unit_, lines_before_ + 1, rows, header);
}

void DelimitedTable::look_for_habit() {
    constexpr std::size_t most_looked_at = 200;
    std::size_t rows = 0, surplus = 0;
    for (; rows < most_looked_at && reader_->next(); ++rows)
        surplus += !reader_->fits(columns_.size()) && has_only_more_separators();
    ends_in_separators_ = surplus * 2 > rows;
}

void DelimitedTable::rewind(FileProblems* problems) {
    problems_ = problems;
    passed_over_ = 0;
    reader_.emplace(table_, separator_);
    reader_->next();
}

bool DelimitedTable::next() {
    follows_gap_ = false;
    while (reader_->next()) {
        const bool is_blank = !reader_->fits(columns_.size()) && is_blank_from(0);
        follows_gap_ |= is_blank || reader_->follows_empty_line();
        if (is_blank) continue;
        if (reader_->ends_in_quotes()) report(std::string(never_closed));
        if (reader_->fits(columns_.size())) return true;
        if (has_only_more_separators()) {
            if (!ends_in_separators_)
                report(
                    fmt::format("has {} cells where the header names {}, and the surplus ones "
                                "are empty; the row was read, but where a separator stands "
                                "within a cell its values are under the wrong names.",
                                reader_->cell_count(), columns_.size()));
            return true;
        }
        ++passed_over_;
        report(why_left_out(*reader_, columns_.size(), lines_before_));
    }
    return false;
}

bool DelimitedTable::is_blank_from(std::size_t column) {
    for (std::size_t i = column; i < reader_->cell_count(); ++i)
        if (!reader_->cell(i).empty()) return false;
    return true;
}

/// A spreadsheet may write separators up to its last column behind every row.
bool DelimitedTable::has_only_more_separators() {
    return reader_->cell_count() >= columns_.size() && is_blank_from(columns_.size()) &&
           reader_->fits(reader_->cell_count());
}

void DelimitedTable::report(std::string sentence) {
    if (problems_ != nullptr) problems_->add(line(), std::move(sentence));
}

std::string_view DelimitedTable::cell(std::size_t column) {
    return within_bounds(without_blanks(reader_->cell(column)), line(), problems_);
}

double DelimitedTable::share_read() const {
    return table_.empty()
               ? 1.0
               : static_cast<double>(reader_->bytes_read()) / static_cast<double>(table_.size());
}

}  // namespace io
