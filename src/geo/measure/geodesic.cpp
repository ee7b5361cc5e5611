#include "geo/measure/geodesic.hpp"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>
#include <GeographicLib/PolygonArea.hpp>
#include <algorithm>
#include <cmath>

#include "geo/projection/wgs84.hpp"

namespace geo {
namespace {

const GeographicLib::Geodesic& ellipsoid() {
    static const GeographicLib::Geodesic made(earth_radius_m, wgs84_flattening);
    return made;
}

double from_north(double azimuth) {
    const double turned = azimuth < 0 ? azimuth + 360.0 : azimuth;
    return turned >= 360.0 ? 0.0 : turned;
}

}  // namespace

Geodesic geodesic(const LngLat& from, const LngLat& to) {
    Geodesic way;
    ellipsoid().Inverse(from.lat, from.lng, to.lat, to.lng, way.metres, way.from_azimuth,
                        way.to_azimuth);
    way.from_azimuth = from_north(way.from_azimuth);
    way.to_azimuth = from_north(way.to_azimuth);
    return way;
}

double geodesic_area_m2(const Ring& ring) {
    GeographicLib::PolygonArea polygon(ellipsoid());
    for (const LngLat& at : ring) polygon.AddPoint(at.lat, at.lng);
    double area = 0.0, perimeter = 0.0;
    polygon.Compute(false, true, perimeter, area);
    return std::abs(area);
}

Line geodesic_line(const LngLat& from, const LngLat& to, double step_m) {
    constexpr double most_steps = 1000.0;
    const GeographicLib::GeodesicLine line =
        ellipsoid().InverseLine(from.lat, from.lng, to.lat, to.lng);
    const double steps = std::clamp(std::ceil(line.Distance() / step_m), 1.0, most_steps);
    Line places{from};
    for (double i = 1; i < steps; ++i) {
        LngLat at;
        line.Position(line.Distance() * i / steps, at.lat, at.lng);
        places.push_back(at);
    }
    places.push_back(to);
    return places;
}

}  // namespace geo
