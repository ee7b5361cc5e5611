#include "geo/measure/geodesic.hpp"

#include <geodesic.h>

#include <algorithm>
#include <cmath>

#include "geo/projection/wgs84.hpp"

namespace geo {
namespace {

const geod_geodesic& ellipsoid() {
    static const geod_geodesic made = [] {
        geod_geodesic geodesic;
        geod_init(&geodesic, earth_radius_m, wgs84_flattening);
        return geodesic;
    }();
    return made;
}

double from_north(double azimuth) {
    const double turned = azimuth < 0 ? azimuth + 360.0 : azimuth;
    return turned >= 360.0 ? 0.0 : turned;
}

}  // namespace

Geodesic geodesic(const LngLat& from, const LngLat& to) {
    Geodesic way;
    geod_inverse(&ellipsoid(), from.lat, from.lng, to.lat, to.lng, &way.metres, &way.from_azimuth,
                 &way.to_azimuth);
    way.from_azimuth = from_north(way.from_azimuth);
    way.to_azimuth = from_north(way.to_azimuth);
    return way;
}

double geodesic_area_m2(const Ring& ring) {
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (const LngLat& at : ring) geod_polygon_addpoint(&ellipsoid(), &polygon, at.lat, at.lng);
    double area = 0.0, perimeter = 0.0;
    geod_polygon_compute(&ellipsoid(), &polygon, 0, 1, &area, &perimeter);
    return std::abs(area);
}

Line geodesic_line(const LngLat& from, const LngLat& to, double step_m) {
    constexpr double most_steps = 1000.0;
    geod_geodesicline line;
    geod_inverseline(&line, &ellipsoid(), from.lat, from.lng, to.lat, to.lng, 0);
    const double steps = std::clamp(std::ceil(line.s13 / step_m), 1.0, most_steps);
    Line places{from};
    for (double i = 1; i < steps; ++i) {
        LngLat at;
        geod_position(&line, line.s13 * i / steps, &at.lat, &at.lng, nullptr);
        places.push_back(at);
    }
    places.push_back(to);
    return places;
}

}  // namespace geo
