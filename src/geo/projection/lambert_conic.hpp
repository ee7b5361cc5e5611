#pragma once

#include "geo/projection/projection.hpp"

namespace geo {

/// What a Lambert conformal conic with two standard parallels is made from. Degrees.
struct ConicParameters {
    double semi_major_m, eccentricity;
    double origin_lng, origin_lat;
    double standard_south, standard_north;
};

/// Lambert conformal conic on an ellipsoid, written with the isometric latitude ψ. Source: EPSG
/// Guidance Note 7-2, method 9802; Snyder, "Map Projections – A Working Manual", USGS 1395, 1987,
/// p. 107.
class LambertConic {
 public:
    explicit LambertConic(const ConicParameters& parameters);

    ProjectedPoint project(const LngLat& at) const;
    /// Longitudes up to half a turn of the plane, which is more than half a turn of the earth.
    LngLat unproject(const ProjectedPoint& at) const;

 private:
    double isometric(double lat) const;
    double from_isometric(double psi) const;
    double radius_m(double psi) const;

    double origin_lng_, eccentricity_;
    double cone_ = 0.0;     ///< n, the turns of the plane for one of the earth
    double scale_m_ = 0.0;  ///< radius of the equator
    double apex_m_ = 0.0;   ///< the pole's height over the origin
};

}  // namespace geo
