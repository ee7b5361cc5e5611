#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "io/foreign/foreign_table.hpp"
#include "io/mapping/column_mapping.hpp"

namespace io {

/// The cells of a table of points by the fields that their columns are mapped to.
class PointCells {
 public:
    /// `asked` are a person's own corrections, which are part of `mapping`: a column that these
    /// leave out is not kept either.
    PointCells(ForeignTable& table, const ColumnMapping& mapping, const ColumnMapping& asked);

    ForeignTable& table() { return table_; }
    std::size_t line() const { return table_.line(); }
    bool has(std::string_view field) const { return positions_.contains(field); }
    /// Whether any column says where the events are.
    bool has_place() const;
    /// Whether nothing stands in the current row.
    bool is_empty_row();
    /// Whether the current row says anything of an event. Notes and columns of no field do where no
    /// column is a title: events are then called by these.
    bool says_event();
    /// Of the column of this field; it must be there.
    std::size_t position(std::string_view field) const { return positions_.find(field)->second; }
    /// Of the current row; empty where no column has the field. For a date that is empty, a column
    /// whose header means the same stands in: KML's own times are often empty.
    std::string_view cell(std::string_view field);
    /// The column of a field of dates, and those that stand in for it.
    std::vector<std::size_t> date_columns(std::string_view field) const;

    void begin_row() { not_understood_.clear(); }
    /// What stands in this cell was not understood: it is kept in the notes.
    void keep(std::string_view field);

    /// What a row tells besides its fields, as a line of notes: "header: cell", of the column of
    /// notes the cell alone.
    struct Detail {
        std::size_t column;
        std::string line;
    };
    /// Of the current row: its notes, and the cells that no field takes up.
    std::vector<Detail> details();
    /// Of the current row: the cells that were given to keep().
    std::vector<Detail> kept();
    /// All of these as one text.
    std::string notes();
    /// Of all that the current row says, its place included: 16 hexadecimal digits, on every
    /// computer the same for the same row.
    std::string content_hash();
    /// The first filled cell that no field takes up.
    std::string_view first_unused();

    /// That no column holds a place, a date, or what claimants do, although some are of no known
    /// field.
    std::vector<std::string> suspicions() const;

 private:
    bool stands_in(std::size_t column);
    Detail detail(std::size_t column);

    ForeignTable& table_;
    std::map<std::string, std::size_t, std::less<>> positions_;  ///< by field
    std::vector<std::size_t> unused_;
    std::map<std::size_t, std::size_t> stand_ins_;  ///< by the column that they stand in for
    std::vector<std::size_t> not_understood_;       ///< columns of the current row
};

}  // namespace io
