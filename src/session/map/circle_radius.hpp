#pragma once

#include <algorithm>

#include "claims/event.hpp"

namespace session {

/// How far the circle reaches that the map draws around an event, metres on the ground; 0 where it
/// draws none. A whole country's says little and covers much: it is only drawn while one looks at
/// it.
inline double circle_radius_m(const claims::Event& event, bool is_looked_at = false) {
    const bool is_country = event.precision == claims::Precision::country;
    return is_country && !is_looked_at ? 0.0 : std::max(0.0, event.radius_m);
}

}  // namespace session
