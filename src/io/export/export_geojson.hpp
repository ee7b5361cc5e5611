#pragma once

#include <filesystem>

#include "claims/atlas.hpp"
#include "io/files/new_path.hpp"
#include "io/progress.hpp"

namespace io {

/// One FeatureCollection (RFC 7946): a point, or no geometry, for each event, with the claims and
/// the derived status in its properties; the rest of the atlas in members of its own. read_atlas()
/// reads it back without loss. Throws io::FileError.
void export_geojson(const claims::Atlas& atlas, const std::filesystem::path& path, Taken taken,
                    const Progress& progress);

}  // namespace io
