#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "geo/bounds.hpp"
#include "geo/lng_lat.hpp"

namespace geo {

/// A place as somebody typed or pasted it.
struct PositionReading {
    std::optional<LngLat> at;
    std::string note;     ///< how it was understood where that is a choice; else empty
    std::string problem;  ///< why the text is no place: a sentence; empty when `at` is there
};

/// Reads decimal degrees, degrees and minutes, or degrees, minutes and seconds, with or without
/// signs and the letters N S E W: "40.6828, 46.3606", "40°40′58″N 46°21′38″E", "N 40 40.97 E 46
/// 21.63". Decimal commas are understood where they cannot part the two numbers. Without letters
/// latitude comes first, unless only the other order is possible or lies in `expected`. Of a square
/// in the Military Grid Reference System, "38TNL 303 038", the middle is read.
PositionReading read_position(std::string_view text, const Bounds& expected = {});

/// "40.6828, 46.3606": what read_position reads again, latitude first, to 0.1 m.
std::string position_text(const LngLat& at);

}  // namespace geo
