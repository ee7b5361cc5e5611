#pragma once

#include <cstdint>
#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/claim.hpp"
#include "io/atlas/table.hpp"
#include "io/atlas/table_ids.hpp"
#include "io/atlas/text_store.hpp"
#include "io/file_problems.hpp"

namespace io {

/// Sides that actors speak with.
using Sides = std::set<std::string, std::less<>>;

/// One row of the claims table. Its texts lie in the ClaimTable.
struct ClaimRow {
    std::size_t line = 0;
    std::string_view event_id;
    claims::Claim claim;
};

/// Claims on their way to the events that they are about, laid out for millions of them.
class ClaimTable {
 public:
    std::vector<std::string> extra_columns;

    /// A copy of the text that lives as long as the table.
    std::string_view keep(std::string_view text) { return texts_.keep(text); }
    void add(const ClaimRow& row);

    /// The claims about an event, in the order of the table, as views of this table.
    std::vector<claims::Claim> take(std::string_view event_id);

    /// Reports the claims that nobody took.
    void report_left(FileProblems& problems) const;

 private:
    /// Rows about one event, each of which names the next in next_.
    struct Group {
        std::uint32_t first, last;
        bool taken = false;
    };
    TextStore texts_;
    std::deque<ClaimRow> rows_;
    std::vector<std::uint32_t> next_;
    std::unordered_map<std::string_view, Group> by_event_;
};

/// Reads the claims into `table`. A claim whose actor or stance is not understood is left out and
/// reported, because it cannot count in a status. Throws io::FileError when the file is no such
/// table.
void read_claims(const TableSource& from, const TableIds& actors, const TableIds& sources,
                 const Sides& sides, ClaimTable& table, FileProblems& problems);

}  // namespace io
