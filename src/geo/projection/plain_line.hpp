#pragma once

#include "geo/shape/geometry.hpp"

namespace geo {

/// Places along the line that is straight in longitude and latitude, both ends among them, close
/// enough together for any projection to bend it.
Line plain_line(const LngLat& from, const LngLat& to);

}  // namespace geo
