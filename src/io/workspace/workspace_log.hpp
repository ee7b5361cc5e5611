#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/database.hpp"
#include "io/workspace/workspace.hpp"

namespace io {

/// What one commit touched. Entries are "actor ID", "source ID" and "title".
struct Touched {
    std::set<std::string> event_ids;
    std::set<std::string> entries;
};

struct LoggedChange {
    std::int64_t seq = 0;
    Change change;
    std::vector<std::string> entries;
};

std::string system_user();
/// ["a","b"]
std::string as_json(const std::set<std::string>& texts);

/// Writes a line, signed with the system's user and the time; where more ids are named than one can
/// hold, as many lines as it takes. Returns their numbers.
std::vector<std::int64_t> append_to_log(const GeopackageFile& file, std::string_view what,
                                        const Touched& touched);

/// The lines after `seq`, oldest first. Lines that are not understood name no events.
std::vector<LoggedChange> read_log(Database& base, std::int64_t after_seq);

std::int64_t last_seq(const GeopackageFile& file);

}  // namespace io
