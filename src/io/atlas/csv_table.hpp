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

/// One table of an atlas as a CSV file with a header row, read row by row through OGR. All cells
/// are text.
class CsvTable : public Table {
 public:
    /// `columns` names the columns that are asked for, in the order in which cell() numbers them;
    /// the first must be there. Throws io::FileError when the file is no such table.
    CsvTable(const std::filesystem::path& path, std::span<const std::string_view> columns,
             FileProblems& problems);

    bool has(std::size_t column) const override { return positions_[column] >= 0; }

    /// Moves to the next row; false at the end. Rows with too many or too few cells are reported
    /// and passed over, because their values may stand under the wrong names.
    bool next() override;

    /// The line of the file on which the row begins.
    std::size_t line() const override { return line_; }
    /// Without surrounding blanks, always valid UTF-8; empty when the file has no such column.
    /// Valid until the next row.
    std::string_view cell(std::size_t column) override;

 private:
    void open(std::span<const std::string_view> columns);
    void find_columns(std::span<const std::string_view> columns);

    FileProblems& problems_;
    MemoryFolder folder_;
    GdalErrors errors_{folder_.path("")};
    GDALDatasetUniquePtr dataset_;
    OGRLayer* layer_ = nullptr;
    OGRFeatureUniquePtr feature_;
    std::vector<int> positions_;
    std::vector<CsvRecord> records_;
    std::size_t record_ = 0;
    std::size_t line_ = 0;
    bool all_utf8_ = true;
    std::deque<std::string> repaired_;
};

}  // namespace io
