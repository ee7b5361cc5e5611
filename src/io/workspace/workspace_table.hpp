#pragma once

#include <deque>
#include <string>
#include <vector>

#include "io/atlas/table.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace_columns.hpp"

namespace io {

/// One table of a workspace. The columns “lng” and “lat” are read from the geometry.
class WorkspaceTable : public Table {
 public:
    /// `table` is "events", "claims", "actors" or "sources"; see TableSource::open().
    WorkspaceTable(const GeopackageFile& file, std::string_view table,
                   std::span<const std::string_view> columns, FileProblems& problems);

    bool has(std::size_t column) const override { return positions_[column] != none; }
    bool next() override;
    std::size_t line() const override { return line_; }
    std::string_view cell(std::size_t column) override;
    std::vector<std::string> extra_columns() const override { return names_of(extra_columns_); }
    std::string_view extra() override;

 private:
    static constexpr int none = -1, lng = -2, lat = -3;
    std::string_view cell_at(int position, std::string_view column);
    void read_place();

    FileProblems& problems_;
    std::vector<std::string> columns_;
    std::vector<int> positions_;
    std::vector<ExtraColumn> extra_columns_;
    int first_extra_ = 0;
    std::string extra_;
    int geometry_ = none;
    std::unique_ptr<GeopackageStatement> rows_;
    std::size_t line_ = 0;
    std::string lng_, lat_;
    std::deque<std::string> made_;
};

}  // namespace io
