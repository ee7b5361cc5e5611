#pragma once

#include <string>
#include <string_view>

#include "io/geopackage/geopackage_point.hpp"

namespace io {

/// A point in EPSG:4326 as PostGIS reads and writes a geometry as text: EWKB in hexadecimal digits.
/// Source: PostGIS 3.3, section 4.1.2 (Extended WKB).
std::string to_postgis(const geo::LngLat& at);

/// Nothing for an empty geometry; a problem where it is no point in EPSG:4326.
GeopackagePoint read_postgis_point(std::string_view hex);

}  // namespace io
