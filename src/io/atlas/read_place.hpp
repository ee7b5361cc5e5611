#pragma once

#include <string>
#include <string_view>

#include "geo/lng_lat.hpp"

namespace io {

/// Coordinates as written in two cells.
struct PlaceReading {
    geo::LngLat at;       ///< NaN when the event is not drawn
    std::string problem;  ///< a sentence, or empty
};

/// Reads degrees with a decimal point. Two empty cells are an event without a place; anything else
/// that is no place on the earth is reported and gives no place.
PlaceReading read_place(std::string_view lng, std::string_view lat);
/// Of coordinates as numbers: whether read_place() would find nothing wrong with them.
bool is_sound_place(const geo::LngLat& at);

}  // namespace io
