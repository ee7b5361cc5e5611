#pragma once

#include <optional>
#include <string_view>

#include "geo/lng_lat.hpp"

namespace geo {

/// A square of the Military Grid Reference System (NGA.STND.0037), as armies and those who quote
/// them write places.
struct GridSquare {
    LngLat middle;
    double side_m = 0.0;  ///< 100,000 without digits, 1 with five of each
};

/// "38TNL 30345 03812", "38T NL 303 038", also in small letters. Nothing when it is none; squares
/// around the poles, which have no number of a zone, are not read.
std::optional<GridSquare> read_mgrs(std::string_view text);

}  // namespace geo
