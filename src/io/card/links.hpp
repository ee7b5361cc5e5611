#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/atlas/table_ids.hpp"
#include "io/files/file_problems.hpp"

namespace io {

/// A row that may name another row of its own table: a source the one it quotes, an actor its
/// parent.
struct Link {
    std::string_view id;
    std::string* next;
};

/// How such a table speaks of it: {"via_id", "the source", "is shown as the origin"}.
struct LinkWords {
    std::string_view column;
    std::string_view row;
    std::string_view result_of_cutting;
};

/// Empties, and reports, every link to a row that is not there and the link that closes a circle.
/// `links` holds every row of the table in the order of `ids`.
void mend_links(const std::vector<Link>& links, const TableIds& ids, const LinkWords& words,
                FileProblems& problems);

}  // namespace io
