#pragma once

#include <deque>
#include <string>
#include <vector>

#include "io/atlas/table.hpp"
#include "io/geojson/geojson_file.hpp"
#include "io/geojson/geojson_members.hpp"

namespace io {

/// A table of an atlas in GeoJSON. The rows of "events" are the properties of features, those of
/// "claims" the objects in their lists “claims”; the others have lists of their own.
class GeoJsonTable : public Table {
 public:
    /// `listed` are the members for unknown columns; others that occur follow behind them.
    GeoJsonTable(GeoJsonFile& file, std::string_view table, std::vector<ExtraMember> listed,
                 std::span<const std::string_view> columns, FileProblems& problems);

    bool has(std::size_t) const override { return true; }
    bool next() override;
    std::size_t line() const override { return at_; }
    std::string_view cell(std::size_t column) override;
    std::vector<std::string> extra_columns() const override;
    std::string_view extra() override;
    double share_read() const override;

 private:
    bool is_of_features() const { return table_ == "events" || table_ == "claims"; }
    std::string_view list() const {
        return is_of_features() ? std::string_view("features") : std::string_view(table_);
    }
    bool begin_entry();
    bool next_claim();
    bool take_object(const Json& row);
    void find_unlisted();
    void read_place();
    std::string_view made(const Json& value);

    GeoJsonFile& file_;
    std::string table_;
    std::vector<ExtraMember> extra_;
    std::vector<std::string> columns_;
    FileProblems& problems_;
    std::size_t at_ = 0;           ///< entries read so far
    Json entry_;                   ///< the last of them
    const Json* cells_ = nullptr;  ///< an object
    std::size_t claim_ = 0;        ///< the next one of the entry
    std::string lng_, lat_, extra_text_;
    std::deque<std::string> made_;
};

}  // namespace io
