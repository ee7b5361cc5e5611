#pragma once

#include <optional>
#include <string_view>

#include "io/foreign/coordinates.hpp"

namespace io {

/// "POINT (46.36 40.68)", also with a height or measure and behind "SRID=4326;"; nothing for any
/// other shape or system.
std::optional<CoordinatePair> read_wkt_point(std::string_view text);

}  // namespace io
