#include "io/csv/csv_faults.hpp"

#include <fmt/format.h>

#include "io/atlas/words.hpp"

namespace io {

std::string why_left_out(const CsvReader& record, std::size_t columns, std::size_t lines_before) {
    if (!record.goes_on_behind_quotes())
        return fmt::format("has {} where the header names {}; the row is left out.",
                           counted(record.cell_count(), "cell"), columns);
    constexpr std::string_view why =
        "a quoted cell goes on behind its closing quotation mark (a mark within a cell must be "
        "doubled, or stray marks removed)";
    if (record.line() == record.last_line()) return fmt::format("{}; the row is left out.", why);
    return fmt::format("{}; everything from here to line {} is left out.", why,
                       lines_before + record.last_line());
}

}  // namespace io
