#pragma once

#include <optional>
#include <string>
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

/// "38TPL 14977 04435": the square of a metre in which a place lies; empty around the poles and for
/// what is no place.
std::string mgrs_text(const LngLat& at);

}  // namespace geo
