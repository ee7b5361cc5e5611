#include "geo/projection/lambert_conic.hpp"

#include "geo/projection/wgs84.hpp"

namespace geo {

LambertConic::LambertConic(const ConicParameters& p)
    : origin_lng_(p.origin_lng), eccentricity_(p.eccentricity) {
    const double south = p.standard_south * radians_per_degree;
    const double north = p.standard_north * radians_per_degree;
    // Radius of a parallel over the semi-major axis.
    const auto parallel = [&](double lat) {
        const double s = eccentricity_ * std::sin(lat);
        return std::cos(lat) / std::sqrt(1.0 - s * s);
    };
    const double psi = isometric(south);
    cone_ = std::log(parallel(south) / parallel(north)) / (isometric(north) - psi);
    scale_m_ = p.semi_major_m * parallel(south) / cone_ * std::exp(cone_ * psi);
    apex_m_ = radius_m(isometric(p.origin_lat * radians_per_degree));
}

double LambertConic::isometric(double lat) const {
    return std::asinh(std::tan(lat)) - eccentricity_ * std::atanh(eccentricity_ * std::sin(lat));
}

double LambertConic::from_isometric(double psi) const {
    double lat = std::atan(std::sinh(psi));
    for (int step = 0; step < 7; ++step)  // each leaves a 150th of the error
        lat = std::atan(std::sinh(psi + eccentricity_ * std::atanh(eccentricity_ * std::sin(lat))));
    return lat;
}

double LambertConic::radius_m(double psi) const {
    return scale_m_ * std::exp(-cone_ * psi);
}

ProjectedPoint LambertConic::project(const LngLat& at) const {
    const double radius = radius_m(isometric(at.lat * radians_per_degree));
    const double angle = cone_ * (at.lng - origin_lng_) * radians_per_degree;
    return {radius * std::sin(angle), apex_m_ - radius * std::cos(angle)};
}

LngLat LambertConic::unproject(const ProjectedPoint& at) const {
    const double down = apex_m_ - at.y, radius = std::hypot(at.x, down);
    if (radius == 0.0) return {origin_lng_, 90.0};
    return {origin_lng_ + std::atan2(at.x, down) / cone_ / radians_per_degree,
            from_isometric(-std::log(radius / scale_m_) / cone_) / radians_per_degree};
}

}  // namespace geo
