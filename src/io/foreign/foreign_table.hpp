#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geo/lng_lat.hpp"
#include "io/csv/csv_reader.hpp"
#include "io/files/file_problems.hpp"

namespace io {

/// A table of somebody else's, read row by row, whatever the container. All cells are text.
class ForeignTable {
 public:
    virtual ~ForeignTable() = default;

    /// Names of the columns as written, without surrounding blanks.
    const std::vector<std::string>& columns() const { return columns_; }
    /// How it was read, in words: "CSV with semicolons, WINDOWS-1251".
    const std::string& about() const { return about_; }
    /// What is numbered by line(): "line", "row", "feature".
    const std::string& unit() const { return unit_; }
    /// Whether somebody set its rows below each other, as in a spreadsheet.
    bool is_sheet() const { return is_sheet_; }

    /// Back before the first row. Problems with rows go to `problems` from now on; nullptr:
    /// nowhere.
    virtual void rewind(FileProblems* problems) = 0;
    /// Moves to the next row; false at the end.
    virtual bool next() = 0;
    virtual std::size_t line() const = 0;
    /// Without surrounding blanks, always valid UTF-8. Valid until the next row.
    virtual std::string_view cell(std::size_t column) = 0;
    /// Whether an empty row stands before the current one. Others are given like any row.
    virtual bool follows_gap() const { return false; }
    /// Rows that next() reported and passed over.
    virtual std::size_t rows_passed_over() const { return 0; }
    /// Whether rows carry a shape of their own, besides their columns.
    virtual bool has_shapes() const { return false; }
    /// Of the shape in degrees on WGS84, its middle when it is no point.
    virtual std::optional<geo::LngLat> place() { return std::nullopt; }
    /// How far the shape reaches from its place, metres; 0 for a point.
    virtual double reach_m() { return 0.0; }
    /// How much of the table lies behind, 0 to 1.
    virtual double share_read() const = 0;

 protected:
    std::vector<std::string> columns_;
    std::string about_;
    std::string unit_;
    bool is_sheet_ = false;
};

/// Cut at the length that a workspace keeps in one cell (1 MiB), and reported.
std::string_view within_bounds(std::string_view text, std::size_t line, FileProblems* problems);

}  // namespace io
