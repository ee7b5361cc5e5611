#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "io/files/new_path.hpp"
#include "io/progress.hpp"

namespace io {

enum class ExportFormat { geopackage, csv, geojson, kml, xlsx };

/// By the extension: .gpkg, .geojson, .json, .kml, .xlsx; .csv, none or a “/” at the end is a
/// folder of CSV files. Nothing for any other.
std::optional<ExportFormat> export_format_of(const std::filesystem::path& path);

/// Writes the atlas; see docs/data-format.md. It is made beside `path` and renamed when it is
/// whole. Returns sentences about what the format could not hold. Throws io::Error and leaves
/// nothing behind when it cannot be written, or when `path` is taken and not to be replaced; a
/// folder is never replaced. Stopped by `progress`, nothing is left behind either.
std::vector<std::string> export_atlas(const claims::Atlas& atlas, const std::filesystem::path& path,
                                      ExportFormat format, Taken taken = Taken::refuse,
                                      const Progress& progress = {});

}  // namespace io
