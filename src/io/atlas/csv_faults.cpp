#include "io/atlas/csv_faults.hpp"

#include <fmt/format.h>

#include "io/atlas/words.hpp"

namespace io {

std::string wrong_cell_count(std::size_t cells, std::size_t columns) {
    return fmt::format("has {} where the header names {}; the row is left out.",
                       counted(cells, "cell"), columns);
}

std::string text_behind_quotes(std::size_t first_line, std::size_t last_line) {
    constexpr std::string_view why =
        "a quoted cell goes on behind its closing quotation mark (a mark within a cell must be "
        "doubled, or stray marks removed)";
    if (first_line == last_line) return fmt::format("{}; the row is left out.", why);
    return fmt::format("{}; everything from here to line {} is left out.", why, last_line);
}

}  // namespace io
