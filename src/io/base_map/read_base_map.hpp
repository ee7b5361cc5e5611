#pragma once

#include <filesystem>
#include <memory>

#include "claims/problem.hpp"
#include "geo/base_map.hpp"

namespace io {

struct BaseMapReading {
    std::shared_ptr<const geo::BaseMap> map;  ///< never null; layers that failed are empty
    claims::Problems problems;
};

/// Reads the shapefile of every geo::Layer from `folder` (countries.shp, lakes.shp, …) and the
/// attribution line of each from LAYER.attribution.txt. A layer that is missing, damaged or in a
/// system that is not understood is left empty and reported; a known other system is reprojected.
/// What was read is kept in the folder `cache` for the next time; nothing is where that is empty.
BaseMapReading read_base_map(const std::filesystem::path& folder,
                             const std::filesystem::path& cache = {});

}  // namespace io
