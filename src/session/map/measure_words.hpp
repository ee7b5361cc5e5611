#pragma once

#include <string>

namespace session {

// Lengths and areas for a person: three digits at least, never more than the ground can bear.

/// "3.4 m", "812 m", "3.45 km", "45.3 km", "1,234 km"
std::string length_in_words(double metres);
/// "850 m²", "0.45 km²", "45.3 km²", "1,234 km²"
std::string area_in_words(double square_metres);

}  // namespace session
