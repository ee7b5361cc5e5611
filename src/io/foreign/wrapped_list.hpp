#pragma once

#include <filesystem>
#include <optional>

#include "io/geojson/json_scan.hpp"

namespace io {

/// Where the list stands in a file in which a service has wrapped it: {"count": 2, "data": [{…},
/// {…}]}. Nothing for GeoJSON, for several such lists, and for what is no JSON.
std::optional<JsonSpan> wrapped_list(const std::filesystem::path& path);

}  // namespace io
