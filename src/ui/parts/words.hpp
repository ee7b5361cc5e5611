#pragma once

#include <string>
#include <string_view>

#include "claims/words/plain_words.hpp"
#include "geo/lng_lat.hpp"

namespace ui {

// Data as words for a person.

/// "40.6828° N, 46.3606° E"; `decimals` after the point. "beyond the map" for no place.
std::string position_in_words(const geo::LngLat& at, int decimals);
/// "1 : 2,400,000" for metres on the ground per px of 1/96 inch.
std::string scale_in_words(double ground_metres_per_px);
/// "1,204"
std::string number(std::size_t value);
using claims::counted;

}  // namespace ui
