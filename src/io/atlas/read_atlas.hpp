#pragma once

#include <filesystem>
#include <memory>

#include "claims/atlas.hpp"
#include "claims/problem.hpp"

namespace io {

struct AtlasReading {
    std::shared_ptr<const claims::Atlas> atlas;
    claims::Problems problems;  ///< rows that were left out or read with a doubt
};

/// Reads the four tables of an atlas (see docs/data-format.md) from a folder of CSV files (title
/// from atlas.json or the folder's name), from a workspace (.gpkg) or from GeoJSON that
/// export_geojson() wrote. Bad rows are reported and
/// left out; the rest is kept. Throws io::Error when there is no events table to read.
AtlasReading read_atlas(const std::filesystem::path& path);

}  // namespace io
