#pragma once

#include <algorithm>

#include "claims/event.hpp"

namespace session {

/// How far the circle reaches that the map draws around an event, metres on the ground; 0 where it
/// draws none. A whole country's says little and covers much: it is only drawn while one looks at
/// it.
inline double circle_radius_m(claims::Precision precision, double radius_m,
                              bool is_looked_at = false) {
    const bool is_country = precision == claims::Precision::country;
    return is_country && !is_looked_at ? 0.0 : std::max(0.0, radius_m);
}
inline double circle_radius_m(const claims::Event& event, bool is_looked_at = false) {
    return circle_radius_m(event.precision, event.radius_m, is_looked_at);
}

}  // namespace session
