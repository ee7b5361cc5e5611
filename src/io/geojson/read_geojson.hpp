#pragma once

#include <filesystem>

#include "io/atlas/read_atlas.hpp"

namespace io {

/// By the extension .geojson or .json; a folder is none.
bool is_geojson_path(const std::filesystem::path& path);

/// Whether the file is an atlas that export_geojson() wrote, as its member “atlas” tells. False
/// where it is damaged: what is wrong with it is said by whoever reads it.
bool is_geojson_atlas(const std::filesystem::path& path);

/// Reads an atlas that export_geojson() wrote, through the checks of read_tables(). Throws
/// io::Error with a sentence when the file is damaged, too large or no atlas.
AtlasReading read_geojson(const std::filesystem::path& path, const Progress& progress);

}  // namespace io
