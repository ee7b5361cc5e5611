#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "io/atlas/table.hpp"
#include "io/geopackage/geopackage_point.hpp"
#include "io/workspace/workspace_columns.hpp"

namespace io {

/// A table of an atlas that lies in a database, whichever: the columns “lng” and “lat” are read
/// from the geometry, and columns of others are kept.
class StoredTable : public Table {
 public:
    bool has(std::size_t column) const override { return positions_[column] != none; }
    std::size_t line() const override { return line_; }
    std::string_view cell(std::size_t column) override;
    std::optional<double> number(std::size_t column) override;
    std::vector<std::string> extra_columns() const override { return names_of(extra_columns_); }
    std::string_view extra() override;
    std::optional<geo::LngLat> place() const override { return place_; }

 protected:
    static constexpr int none = -1;

    StoredTable(std::span<const std::string_view> columns, FileProblems& problems)
        : problems_(problems), columns_(columns.begin(), columns.end()) {}

    /// Chooses what is asked of the database. `present` are the columns that the table has there;
    /// `select` asks for one of them and returns its position in the answer, one more each time.
    void choose_columns(Database& base, std::string_view table,
                        const std::vector<std::string>& present,
                        const std::function<int(std::string_view)>& select);
    void begin_row(std::size_t line);
    /// The place of the row, or none; what is wrong with it is reported.
    void set_place(const GeopackagePoint& point);
    /// The text at a position of the answer, valid until the next row.
    virtual std::string_view cell_at(int position, std::string_view column) = 0;
    /// See Table::number().
    virtual std::optional<double> number_at(int) { return std::nullopt; }

    FileProblems& problems_;
    int geometry_ = none;  ///< its position, where the table has one
    std::deque<std::string> made_;

 private:
    static constexpr int lng = -2, lat = -3;

    std::vector<std::string> columns_;
    std::vector<int> positions_;
    std::vector<ExtraColumn> extra_columns_;
    std::vector<int> extra_positions_;
    std::string extra_;
    std::size_t line_ = 0;
    std::optional<geo::LngLat> place_;
};

}  // namespace io
