#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/atlas/table.hpp"
#include "io/csv/csv_reader.hpp"
#include "io/files/file_problems.hpp"
#include "io/files/input_file.hpp"

namespace io {

/// What an apostrophe before a sign that begins a formula means in a table; see formula.hpp.
enum class Apostrophes { are_text, guard_formulas };

/// One table of an atlas as a CSV file with a header row. All cells are text.
class CsvTable : public Table {
 public:
    /// `columns` names the columns that are asked for, in the order in which cell() numbers them;
    /// the first must be there. Throws io::FileError when the file is no such table; next() does,
    /// too, where that shows only later.
    CsvTable(const std::filesystem::path& path, std::span<const std::string_view> columns,
             FileProblems& problems, Apostrophes apostrophes = Apostrophes::are_text);

    bool has(std::size_t column) const override { return positions_[column] != none; }

    /// Moves to the next row; false at the end. Rows with too many or too few cells are reported
    /// and passed over, because their values may stand under the wrong names.
    bool next() override;

    /// The line of the file on which the row begins.
    std::size_t line() const override { return reader_.line(); }
    /// Without surrounding blanks, always valid UTF-8; empty when the file has no such column.
    /// Valid until the next row.
    std::string_view cell(std::size_t column) override;
    /// As cell(), but with the blanks that a quoted cell begins and ends with.
    std::string_view text(std::size_t column) override;
    std::vector<std::string> extra_columns() const override;
    std::string_view extra() override;
    double share_read() const override;

 private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t read(std::span<char> bytes);
    void read_header(std::span<const std::string_view> columns);
    std::string_view text_at(std::size_t position);
    std::string_view checked(std::string_view text, std::size_t position);
    std::string_view unguarded(std::string_view cell) const;

    FileProblems& problems_;
    InputFile file_;
    bool has_begun_ = false;
    CsvReader reader_;
    Apostrophes apostrophes_;
    std::vector<std::string> header_;
    std::vector<std::size_t> positions_;
    std::vector<std::size_t> extra_positions_;
    std::string extra_;
    bool is_utf8_ = true;  ///< the whole row
    std::deque<std::string> repaired_;
};

}  // namespace io
