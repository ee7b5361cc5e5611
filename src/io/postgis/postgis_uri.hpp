#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace io {

/// The settings in a URI of PostgreSQL, as libpq reads it; nothing when it is none.
std::optional<std::vector<std::pair<std::string, std::string>>> settings_of_uri(
    const std::string& uri);

}  // namespace io
