#include "geo/projection/lambert_caucasus.hpp"

#include "geo/projection/lambert_conic.hpp"
#include "geo/projection/wgs84.hpp"

namespace geo::lambert_caucasus {
namespace {

const LambertConic& conic() {
    static const LambertConic made(
        {earth_radius_m, wgs84_e, origin_lng, origin_lat, standard_south, standard_north});
    return made;
}

}  // namespace

ProjectedPoint project(const LngLat& at) {
    return conic().project(at);
}

LngLat unproject(const ProjectedPoint& at) {
    return conic().unproject(at);
}

}  // namespace geo::lambert_caucasus
