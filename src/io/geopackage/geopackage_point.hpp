#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "geo/lng_lat.hpp"

namespace io {

/// A point in EPSG:4326 as GeoPackages keep it.
/// Source: OGC GeoPackage Encoding Standard 1.3, clause 2.1.3 (GeoPackageBinary).
std::vector<std::uint8_t> to_geopackage(const geo::LngLat& at);

struct GeopackagePoint {
    std::optional<geo::LngLat> at;  ///< nothing for an empty geometry
    std::string problem;            ///< why it is no point, or empty
};
GeopackagePoint read_geopackage_point(std::span<const std::uint8_t> blob);

}  // namespace io
