#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/lng_lat.hpp"
#include "io/files/file_problems.hpp"

namespace io {

/// One table of an atlas, read row by row, whatever the container. All cells are text.
class Table {
 public:
    static constexpr std::size_t id_column = 0;  ///< of whatever table the id is asked for first

    virtual ~Table() = default;

    virtual bool has(std::size_t column) const = 0;
    /// Moves to the next row; false at the end.
    virtual bool next() = 0;
    /// The number by which a person finds the row: the line of a CSV file, the fid of a workspace.
    virtual std::size_t line() const = 0;
    /// Always valid UTF-8; empty when the table has no such column. Valid until the next row.
    virtual std::string_view cell(std::size_t column) = 0;
    /// The cell of a column of free text, in which surrounding blanks can count.
    virtual std::string_view text(std::size_t column) { return cell(column); }
    /// What read_number() makes of the cell, NaN of an empty one, where the table has it as a
    /// number and not as text: found faster. Nothing elsewhere.
    virtual std::optional<double> number(std::size_t) { return std::nullopt; }

    /// The place of the row where the table has it as two numbers: then what the cells “lng” and
    /// “lat” say, and found faster.
    virtual std::optional<geo::LngLat> place() const { return std::nullopt; }

    /// The columns of the table that are not asked for, and their cells in the row as
    /// claims::join_extra() joins them. Valid until the next row.
    virtual std::vector<std::string> extra_columns() const { return {}; }
    virtual std::string_view extra() { return {}; }

    /// Where the table itself says which claims about an event come first: those with smaller
    /// numbers do. Equal numbers: as they are read.
    virtual double rank() { return 0.0; }
    /// How much of the table lies behind, 0 to 1; 0 where that is not known.
    virtual double share_read() const { return 0.0; }
};

/// Where the tables of an atlas lie: a folder of CSV files, a workspace.
class TableSource {
 public:
    virtual ~TableSource() = default;

    /// Two of its tables may be read at the same time, by one thread each.
    virtual bool can_read_at_once() const { return false; }
    /// There may be more of the atlas than its tables give: what is not among them may be there.
    virtual bool is_part() const { return false; }
    /// An empty list that names the table as a person finds it. `table` is "events", "claims",
    /// "actors" or "sources".
    virtual FileProblems problems_of(std::string_view table) const = 0;
    /// `columns` names the columns that are asked for, in the order in which cell() numbers them;
    /// the first must be there. Throws io::FileError when there is no such table.
    virtual std::unique_ptr<Table> open(std::string_view table,
                                        std::span<const std::string_view> columns,
                                        FileProblems& problems) const = 0;
};

}  // namespace io
