#pragma once

#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <optional>

#include "geo/lng_lat.hpp"

namespace io {

// Where an event is whose shape is a line or an area. `to_degrees` converts the shape's system to
// WGS 84; nullptr where it is that.

/// Its middle. A shape that lies across the 180th meridian has it there, not on the other side of
/// the world. Nothing where the system cannot tell.
std::optional<geo::LngLat> place_of(const OGRGeometry& shape,
                                    OGRCoordinateTransformation* to_degrees);

/// How far its corners are from the place at most, metres; 0 for a point.
double reach_of(const OGRGeometry& shape, const geo::LngLat& place,
                OGRCoordinateTransformation* to_degrees);

}  // namespace io
