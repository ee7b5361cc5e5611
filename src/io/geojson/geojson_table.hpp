#pragma once

#include <deque>
#include <string>
#include <vector>

#include "io/atlas/table.hpp"
#include "io/geojson/geojson_members.hpp"

namespace io {

/// One row of an atlas in GeoJSON: an object with its cells, and what else belongs to it.
struct GeoJsonRow {
    std::size_t number = 0;          ///< of the feature or entry, counted from 1
    const Json* cells = nullptr;     ///< an object
    const Json* geometry = nullptr;  ///< of an event
    const Json* event_id = nullptr;  ///< of a claim
};

class GeoJsonTable : public Table {
 public:
    /// `listed` are the members for unknown columns; others that occur follow behind them.
    GeoJsonTable(std::vector<GeoJsonRow> rows, std::vector<ExtraMember> listed,
                 std::span<const std::string_view> columns, FileProblems& problems);

    bool has(std::size_t) const override { return true; }
    bool next() override;
    std::size_t line() const override { return row().number; }
    std::string_view cell(std::size_t column) override;
    std::vector<std::string> extra_columns() const override;
    std::string_view extra() override;

 private:
    const GeoJsonRow& row() const { return rows_[at_ - 1]; }
    void find_unlisted();
    void read_place();
    std::string_view made(const Json& value);

    std::vector<GeoJsonRow> rows_;
    std::vector<ExtraMember> extra_;
    std::vector<std::string> columns_;
    FileProblems& problems_;
    std::size_t at_ = 0;
    std::string lng_, lat_, extra_text_;
    std::deque<std::string> made_;
};

}  // namespace io
