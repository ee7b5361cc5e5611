#pragma once

#include <filesystem>

#include "io/import/read_import.hpp"

namespace io {

/// Whether the path is an atlas of our own: a folder with events.csv, a workspace, or an exported
/// GeoJSON.
bool holds_atlas(const std::filesystem::path& path);

/// Reads it. `merge` is left empty.
Import read_atlas_import(const std::filesystem::path& path, const Progress& progress);

}  // namespace io
