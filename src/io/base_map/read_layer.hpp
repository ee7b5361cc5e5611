#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "geo/base_map.hpp"
#include "io/files/file_problems.hpp"

namespace io {

struct LayerReading {
    std::vector<geo::Boundary> boundaries;
    std::string system;  ///< "WGS 84"; of the file, before anything was reprojected
};

/// Whether rings are tested for crossing themselves, which takes longer than reading them. They are
/// drawn either way.
enum class RingCheck { none, thorough };

/// Reads one shapefile; `path` ends in .shp. What cannot be drawn is left out and reported. Throws
/// io::FileError when nothing can be used: the file is none, or its coordinates are no degrees.
LayerReading read_layer(const std::filesystem::path& path, FileProblems& problems,
                        RingCheck ring_check = RingCheck::none);

}  // namespace io
