#pragma once

#include <set>
#include <string>
#include <vector>

#include "io/atlas/claim_table.hpp"
#include "io/atlas/reading_news.hpp"
#include "io/atlas/table.hpp"
#include "io/atlas/table_ids.hpp"
#include "io/files/file_problems.hpp"

namespace io {

/// Sides that actors speak with.
using Sides = std::set<std::string, std::less<>>;

/// What claims refer to.
struct ClaimReferences {
    const TableIds& actors;
    const TableIds& sources;
    const Sides& sides;
};

struct ClaimReading {
    ClaimTable claims;  ///< their events are yet to be found
    std::vector<std::string> extra_columns;
};

/// Reads the claims. A claim whose actor or stance is not understood is left out and reported,
/// because it cannot count in a status. Throws io::FileError when the file is no such table,
/// Cancelled when the news say so.
ClaimReading read_claims(const TableSource& from, const ClaimReferences& to, TableNews news,
                         FileProblems& problems);

}  // namespace io
