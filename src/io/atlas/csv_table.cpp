#include "io/atlas/csv_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "claims/columns/extra_cells.hpp"
#include "io/csv/csv_faults.hpp"
#include "io/csv/formula.hpp"
#include "io/error.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

/// Where the first line is looked at for the separator.
constexpr std::size_t bytes_looked_through = std::size_t{1} << 16;

[[noreturn]] void refuse_table(const FileProblems& problems, std::string_view why) {
    throw FileError(problems.file(),
                    fmt::format("{}; a table with a header row is expected.", why));
}

}  // namespace

CsvTable::CsvTable(const std::filesystem::path& path, std::span<const std::string_view> columns,
                   FileProblems& problems, Apostrophes apostrophes)
    : problems_(problems),
      file_(path),
      reader_([this](std::span<char> bytes) { return read(bytes); }, ','),
      apostrophes_(apostrophes) {
    const std::string_view beginning = reader_.beginning(bytes_looked_through);
    reader_.set_separator(csv_separator(beginning, columns.front()));
    if (!reader_.next()) refuse_table(problems_, "is empty");
    if (reader_.ends_in_quotes() || reader_.goes_on_behind_quotes())
        throw FileError(problems_.file(), std::string(stray_mark_in_header));
    read_header(columns);
}

std::size_t CsvTable::read(std::span<char> bytes) {
    const std::size_t count = file_.read(bytes);
    const std::string_view text(bytes.data(), count);
    const bool is_first = !std::exchange(has_begun_, true);
    if (is_first && (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")))
        refuse_table(problems_, "is written in UTF-16; save it as UTF-8");
    if (text.find('\0') != std::string_view::npos) refuse_table(problems_, "is no text file");
    return count;
}

void CsvTable::read_header(std::span<const std::string_view> columns) {
    for (std::size_t position = 0; position < reader_.cell_count(); ++position)
        header_.push_back(repaired_utf8(unguarded(reader_.cell(position))));
    for (const std::string_view column : columns) {
        const auto found = std::ranges::find(header_, column, without_blanks);
        positions_.push_back(
            found == header_.end() ? none : static_cast<std::size_t>(found - header_.begin()));
    }
    if (positions_.front() == none)
        throw FileError(problems_.file(),
                        fmt::format("has no column “{}”; its first line must name the columns.",
                                    columns.front()));
    for (std::size_t position = 0; position < header_.size(); ++position)
        if (std::ranges::find(positions_, position) == positions_.end())
            extra_positions_.push_back(position);
}

bool CsvTable::next() {
    if (!repaired_.empty()) repaired_.clear();
    while (reader_.next()) {
        if (reader_.ends_in_quotes()) problems_.add(line(), std::string(never_closed));
        is_utf8_ = is_utf8(reader_.record());
        if (reader_.fits(header_.size())) return true;
        problems_.add(line(), why_left_out(reader_, header_.size()));
    }
    return false;
}

std::string_view CsvTable::checked(std::string_view text, std::size_t position) {
    if (is_utf8(text)) return text;
    problems_.add(line(), fmt::format("the cell under “{}” is not UTF-8; bytes that could not be "
                                      "read are shown as “\xEF\xBF\xBD”.",
                                      header_[position]));
    return repaired_.emplace_back(repaired_utf8(text));
}

std::string_view CsvTable::unguarded(std::string_view cell) const {
    return apostrophes_ == Apostrophes::guard_formulas ? with_formula(cell) : cell;
}

std::string_view CsvTable::cell(std::size_t column) {
    return without_blanks(text(column));
}

std::string_view CsvTable::text(std::size_t column) {
    const std::size_t position = positions_[column];
    if (position == none) return {};
    return text_at(position);
}

std::string_view CsvTable::text_at(std::size_t position) {
    const std::string_view cell = reader_.cell(position);
    return unguarded(is_utf8_ ? cell : checked(cell, position));
}

double CsvTable::share_read() const {
    return std::min(1.0, static_cast<double>(reader_.bytes_read()) /
                             static_cast<double>(std::max<std::size_t>(file_.size(), 1)));
}

std::vector<std::string> CsvTable::extra_columns() const {
    std::vector<std::string> names;
    for (const std::size_t position : extra_positions_) names.push_back(header_[position]);
    return names;
}

std::string_view CsvTable::extra() {
    if (extra_positions_.empty()) return {};
    std::vector<std::string> cells;
    for (const std::size_t position : extra_positions_) cells.emplace_back(text_at(position));
    extra_ = claims::join_extra(cells);
    return extra_;
}

}  // namespace io
