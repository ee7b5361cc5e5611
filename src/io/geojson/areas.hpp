#pragma once

#include <filesystem>
#include <vector>

#include "geo/shape/geometry.hpp"
#include "io/json.hpp"

namespace io {

/// The polygons of a GeoJSON object: Polygon, MultiPolygon, GeometryCollection, Feature or
/// FeatureCollection. Shapes of other kinds are passed over. Throws io::Error with the rest of a
/// sentence ("has a ring with fewer than three corners.") when one cannot be an area, and when
/// there is none. Source: RFC 7946.
std::vector<geo::Polygon> areas_from_json(const Json& object);
/// The same of a file; throws io::FileError.
std::vector<geo::Polygon> read_areas(const std::filesystem::path& path);

/// A MultiPolygon.
Json areas_to_json(const std::vector<geo::Polygon>& areas);

}  // namespace io
