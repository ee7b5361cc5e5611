#include "session/map/drawn.hpp"

#include "geo/measure/geodesic.hpp"
#include "geo/shape/crossing.hpp"

namespace session {

void measure(Drawn& drawn) {
    const geo::Ring& corners = drawn.corners;
    if (drawn.purpose != Drawn::Purpose::measure) return;
    drawn.legs_m.clear();
    drawn.length_m = drawn.area_m2 = 0.0;
    for (std::size_t i = 0; i + 1 < corners.size() + (drawn.closed ? 1 : 0); ++i) {
        drawn.legs_m.push_back(geo::geodesic(corners[i], corners[(i + 1) % corners.size()]).metres);
        drawn.length_m += drawn.legs_m.back();
    }
    drawn.crosses = drawn.closed && geo::crosses_itself(corners);
    if (drawn.closed && !drawn.crosses) drawn.area_m2 = geo::geodesic_area_m2(corners);
}

}  // namespace session
