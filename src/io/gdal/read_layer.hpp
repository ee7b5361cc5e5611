#pragma once

#include <filesystem>

#include "io/base_map/layer_reading.hpp"
#include "io/files/file_problems.hpp"

namespace io {

/// Reads one shapefile; `path` ends in .shp. What cannot be drawn is left out and reported. Throws
/// io::FileError when nothing can be used: the file is none, or its coordinates are no degrees.
LayerReading read_layer(const std::filesystem::path& path, FileProblems& problems,
                        RingCheck ring_check);

}  // namespace io
