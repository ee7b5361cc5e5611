#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "io/geopackage/geopackage_value.hpp"

struct sqlite3_stmt;

namespace io {

class GeopackageFile;

/// One prepared SQL statement. Errors are thrown as GeopackageFile::fail() words them.
class GeopackageStatement {
 public:
    GeopackageStatement(const GeopackageFile& file, std::string_view sql);

    /// Parameters are numbered from 1.
    GeopackageStatement& bind(int parameter, const Value& value);
    /// Moves to the next row; false at the end, and the statement can be run again.
    bool step();
    /// Runs a statement that gives no rows.
    void run();

    // Columns of the current row, numbered from 0.
    int column_count() const;
    enum class Type { null, integer, real, text, blob };
    Type type(int column) const;
    std::int64_t integer(int column) const;
    double number(int column) const;
    std::string_view text(int column) const;  ///< valid until the next step
    std::string string(int column) const { return std::string(text(column)); }
    std::span<const std::uint8_t> bytes(int column) const;  ///< valid until the next step
    std::vector<std::uint8_t> blob(int column) const {
        const auto found = bytes(column);
        return {found.begin(), found.end()};
    }
    /// The type, of a text the text and of a real number that: many times faster than to ask for
    /// one after the other.
    struct Cell {
        Type type;
        std::string_view text;
        double number = 0.0;
    };
    Cell cell(int column) const;

 private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    const GeopackageFile* file_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

}  // namespace io
