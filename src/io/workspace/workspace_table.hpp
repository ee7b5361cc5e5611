#pragma once

#include <memory>

#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/stored_table.hpp"

namespace io {

/// One table of a workspace.
class WorkspaceTable : public StoredTable {
 public:
    /// `table` is "events", "claims", "actors" or "sources"; see TableSource::open().
    WorkspaceTable(const GeopackageFile& file, std::string_view table,
                   std::span<const std::string_view> columns, FileProblems& problems);

    bool next() override;
    double rank() override;
    double share_read() const override;

 private:
    using Type = GeopackageStatement::Type;

    std::string_view cell_at(int position, std::string_view column) override;
    std::optional<double> number_at(int position) override;
    void read_place();

    std::unique_ptr<GeopackageStatement> rows_;
    int position_ = none;  ///< of a claim's place among those about its event
    std::int64_t rows_read_ = 0, last_fid_ = 0;
};

}  // namespace io
