#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/foreign/foreign_table.hpp"
#include "io/import/import_builder.hpp"
#include "io/import/read_import.hpp"

namespace io {

/// Makes events of the rows of a table in one layout.
class RowReader {
 public:
    virtual ~RowReader() = default;
    /// Reads the current row of the table and gives it to the builder, or reports why not.
    virtual void read(ImportBuilder& builder) = 0;
    /// Sentences about the file as a whole, after the last row.
    virtual std::vector<std::string> suspicions() const { return {}; }
};

/// The columns of a known layout in a table, whatever their order, case and spelling.
class KnownColumns {
 public:
    /// `names` in the order in which cell() numbers them. A mapping names columns that are called
    /// otherwise.
    KnownColumns(ForeignTable& table, std::span<const std::string_view> names,
                 const ColumnMapping& mapping);

    bool has(std::size_t name) const { return positions_[name] != none; }
    std::size_t position(std::size_t name) const { return positions_[name]; }
    /// Empty when the table has no such column, and where R wrote its word for nothing: no column
    /// of a known layout has “NA” for a value. Valid until the next row.
    std::string_view cell(std::size_t name) {
        const std::string_view cell =
            has(name) ? table_.cell(positions_[name]) : std::string_view();
        return cell == "NA" ? std::string_view() : cell;
    }
    std::size_t line() const { return table_.line(); }
    ForeignTable& table() { return table_; }

 private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    ForeignTable& table_;
    std::vector<std::size_t> positions_;
};

/// A name of a column as it is compared: small letters, one “_” for blanks and hyphens.
std::string column_key(std::string_view name);

/// What a reader is made from.
struct ReaderSetup {
    ForeignTable& table;
    const ImportOptions& options;
    const claims::Atlas& into;
    std::string file_stem;  ///< "incidents-2020", for a data set without another name
    Progress progress;
};
std::unique_ptr<RowReader> ucdp_reader(const ReaderSetup& setup);
std::unique_ptr<RowReader> acled_reader(const ReaderSetup& setup);
std::unique_ptr<RowReader> timemap_reader(const ReaderSetup& setup);

/// Points also tell how they took the columns.
struct PointsReader {
    std::unique_ptr<RowReader> reader;
    ColumnMapping mapping;
    ColumnMapping corrections;  ///< a person's part of it
};
/// Throws io::UnusableMapping when the mapping names a column or field that is not there.
PointsReader points_reader(const ReaderSetup& setup);

/// Looks through the columns of dates once, before the rows are read. `usual` where they do not
/// decide.
claims::DayOrder find_date_order(ForeignTable& table, std::span<const std::size_t> columns,
                                 claims::DayOrder asked, std::vector<std::string>& remarks,
                                 const Progress& progress,
                                 claims::DayOrder usual = claims::DayOrder::dmy);

/// Reads coordinates with a decimal point or comma. A place that cannot be is reported and gives an
/// event that is listed but not drawn.
geo::LngLat read_foreign_place(std::string_view lng, std::string_view lat, std::size_t line,
                               ImportBuilder& builder);

}  // namespace io
