#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/atlas/csv_records.hpp"
#include "io/atlas/memory_folder.hpp"
#include "io/atlas/table.hpp"
#include "io/base_map/open_vector.hpp"
#include "io/file_problems.hpp"
#include "io/gdal_errors.hpp"

namespace io {

/// What an apostrophe before a sign that begins a formula means in a table; see formula.hpp.
enum class Apostrophes { are_text, guard_formulas };

/// One table of an atlas as a CSV file with a header row, read row by row through OGR. All cells
/// are text.
class CsvTable : public Table {
 public:
    /// `columns` names the columns that are asked for, in the order in which cell() numbers them;
    /// the first must be there. Throws io::FileError when the file is no such table.
    CsvTable(const std::filesystem::path& path, std::span<const std::string_view> columns,
             FileProblems& problems, Apostrophes apostrophes = Apostrophes::are_text);

    bool has(std::size_t column) const override { return positions_[column] >= 0; }

    /// Moves to the next row; false at the end. Rows with too many or too few cells are reported
    /// and passed over, because their values may stand under the wrong names.
    bool next() override;

    /// The line of the file on which the row begins.
    std::size_t line() const override { return line_; }
    /// Without surrounding blanks, always valid UTF-8; empty when the file has no such column.
    /// Valid until the next row.
    std::string_view cell(std::size_t column) override;
    /// As cell(), but with the blanks that a quoted cell begins and ends with.
    std::string_view text(std::size_t column) override;
    std::vector<std::string> extra_columns() const override { return extra_columns_; }
    std::string_view extra() override;

 private:
    void open(std::span<const std::string_view> columns);
    void find_extra_columns();
    std::string_view raw_text() const;
    std::string_view trimmed_cell(int position);
    std::string_view whole_cell(int position);
    std::string_view checked(std::string_view text, int position);
    std::string_view unguarded(std::string_view cell) const;
    void find_columns(std::span<const std::string_view> columns);

    FileProblems& problems_;
    MemoryFolder folder_;
    GdalErrors errors_{folder_.path("")};
    GDALDatasetUniquePtr dataset_;
    OGRLayer* layer_ = nullptr;
    OGRFeatureUniquePtr feature_;
    Apostrophes apostrophes_;
    std::vector<int> positions_;
    std::vector<int> extra_positions_;
    std::vector<std::string> extra_columns_;
    std::string extra_;
    char separator_ = ',';
    std::vector<CsvRecord> records_;
    std::size_t record_ = 0;
    std::size_t line_ = 0;
    bool all_utf8_ = true;
    std::deque<std::string> repaired_;
};

}  // namespace io
