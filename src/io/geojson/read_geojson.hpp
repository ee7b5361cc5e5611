#pragma once

#include <filesystem>

#include "io/atlas/read_atlas.hpp"

namespace io {

/// By the extension .geojson or .json; a folder is none.
bool is_geojson_path(const std::filesystem::path& path);

/// Reads an atlas that export_geojson() wrote, through the checks of read_tables(). Throws
/// io::Error with a sentence when the file is damaged, too large or no atlas.
AtlasReading read_geojson(const std::filesystem::path& path, const Progress& progress);

}  // namespace io
