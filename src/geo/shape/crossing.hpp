#pragma once

#include "geo/shape/geometry.hpp"

namespace geo {

/// Whether sides of a ring, straight in longitude and latitude, cross each other. A ring over the
/// antimeridian may be told in either way: steps of more than 180° go round the other side.
bool crosses_itself(const Ring& ring);

}  // namespace geo
