#pragma once

#include <string>
#include <vector>

#include "geo/base_map.hpp"

namespace io {

/// What one shapefile holds.
struct LayerReading {
    std::vector<geo::Boundary> boundaries;
    std::string system;  ///< "WGS 84"; of the file, before anything was reprojected
};

/// Whether rings are tested for crossing themselves, which takes longer than reading them. They are
/// drawn either way.
enum class RingCheck { none, thorough };

}  // namespace io
