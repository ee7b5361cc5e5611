#pragma once

#include <cstddef>
#include <string_view>

#include "io/foreign/foreign_table.hpp"
#include "io/progress.hpp"

namespace io {

/// Goes through all rows of a table before they are read, and calls `look` for each. `what` is told
/// to whoever waits: "Looking at dates".
template <class Look>
void look_through(ForeignTable& table, const Progress& progress, std::string_view what, Look look) {
    table.rewind(nullptr);
    for (std::size_t row = 0; table.next(); ++row) {
        if (row % rows_between_news == 0) tell(progress, what, table.share_read());
        look();
    }
}

}  // namespace io
