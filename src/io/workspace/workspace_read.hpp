#pragma once

#include <filesystem>

#include "io/atlas/read_atlas.hpp"
#include "io/geopackage/geopackage_file.hpp"

namespace io {

/// By the extension .gpkg; a folder is none.
bool is_workspace_path(const std::filesystem::path& path);

/// Reads a workspace through the checks of check_whole(), check_tables() and read_tables(). To be
/// called within a transaction. What is `kept` of it stands for what would be read. Throws
/// io::Error with a sentence, Cancelled when `progress` stops the reading.
AtlasReading read_workspace(const GeopackageFile& file, const Progress& progress, KeptAtlas& kept);

/// The same without keeping the file open; nothing is written there.
AtlasReading read_workspace(const std::filesystem::path& path, const Progress& progress,
                            KeptAtlas& kept);

}  // namespace io
