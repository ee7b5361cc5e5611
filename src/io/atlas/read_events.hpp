#pragma once

#include <memory>
#include <string>
#include <vector>

#include "claims/columns/event_chunk.hpp"
#include "io/atlas/read_claims.hpp"

namespace io {

struct EventTable {
    std::vector<std::shared_ptr<claims::EventChunk>> chunks;  ///< without claims
    TableIds ids;
    std::vector<std::string> extra_columns;
};

/// Reads the events. Throws io::FileError when the file is no such table, Cancelled when the news
/// say so.
EventTable read_events(const TableSource& from, const Sides& sides, TableNews news,
                       FileProblems& problems);

}  // namespace io
