#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "claims/atlas.hpp"
#include "io/progress.hpp"

namespace io {

/// A cell of a table: text, or a number; NaN is an empty cell.
using TableCell = std::variant<std::string, double>;
using TableRow = std::vector<TableCell>;

/// One of the four tables of an atlas, as it is written into files of tables.
struct TableRows {
    std::string_view name;  ///< "events"
    std::vector<std::string> columns;
    std::vector<bool> is_number;  ///< whether the column holds numbers
    std::size_t count = 0;        ///< of rows
    /// Gives every row in order.
    std::function<void(const std::function<void(const TableRow&)>&)> for_each;
};

/// Whether events have the columns “status” and “reason”, which are derived.
enum class Derived { left_out, added };

/// actors, sources, events and claims, with the unknown columns behind the known ones. They refer
/// to the atlas. `progress` is told which share of all rows was given.
std::vector<TableRows> tables_of(const claims::Atlas& atlas, Derived derived,
                                 const Progress& progress = {});

/// The rows of the claims about one event, as the table of claims has them.
std::vector<TableRow> claim_rows(const claims::Atlas& atlas, claims::EventRow event);

/// The shortest text that reads back as this number; empty for NaN.
std::string number_text(double number);

}  // namespace io
