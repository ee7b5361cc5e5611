#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "io/files/new_path.hpp"
#include "io/progress.hpp"

namespace io {

/// A KML document (OGC KML 2.2) for viewing: a folder for each layer of events, a placemark for
/// each event that has a place, with status and claims in its description. The sentences returned
/// say how many events have no place. Throws io::FileError.
std::vector<std::string> export_kml(const claims::Atlas& atlas, const std::filesystem::path& path,
                                    Taken taken, const Progress& progress);

}  // namespace io
