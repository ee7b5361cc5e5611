#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "geo/lng_lat.hpp"

namespace io {

/// Two numbers in one cell: "40.6828, 46.3606", "40,6828; 46,3606", "40.68N 46.36E", "POINT (46.36
/// 40.68)", "40°40′58″N 46°21′38″E"; or a square of the Military Grid Reference System.
struct CoordinatePair {
    std::string first, second;     ///< degrees with a decimal point
    bool longitude_first = false;  ///< the cell says so by letters, or by being a point in WKT
};
std::optional<CoordinatePair> read_coordinates(std::string_view text);

/// Whether a blank parts two numbers, as in "40 40 58": these are degrees, minutes and seconds.
bool has_parts(std::string_view coordinate);
/// Two cells in degrees, minutes and seconds, or with letters: "40°40′58″N" and "46°21′38″E", "40
/// 40 58" and "46 21 38", "N 40.68" and "E 46.36". Without letters the first is the latitude.
std::optional<geo::LngLat> read_degrees(std::string_view lat, std::string_view lng);

}  // namespace io
