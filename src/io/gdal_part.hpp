#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "io/base_map/layer_reading.hpp"
#include "io/files/file_problems.hpp"
#include "io/files/new_path.hpp"
#include "io/foreign/foreign_format.hpp"
#include "io/foreign/foreign_table.hpp"
#include "io/progress.hpp"

namespace io {

/// What only GDAL can do. GDAL brings a hundred libraries, which take as long to load as a small
/// picture does to draw; so io/gdal is a library of its own that is loaded when one of these is
/// first asked for.
struct GdalPart {
    /// See io/gdal/read_layer.hpp.
    LayerReading (*read_layer)(const std::filesystem::path& path, FileProblems& problems,
                               RingCheck ring_check);
    /// See io/gdal/open_layers.hpp.
    std::unique_ptr<ForeignTable> (*open_layers)(const std::filesystem::path& path,
                                                 const ForeignFormat& format,
                                                 const std::string& encoding);
    /// See io/gdal/export_kml.hpp and io/gdal/export_xlsx.hpp.
    std::vector<std::string> (*export_kml)(const claims::Atlas& atlas,
                                           const std::filesystem::path& path, Taken taken,
                                           const Progress& progress);
    std::vector<std::string> (*export_xlsx)(const claims::Atlas& atlas,
                                            const std::filesystem::path& path, Taken taken,
                                            const Progress& progress);
    /// "3.6.2"
    std::string (*version)();
};

/// Throws io::Error when it cannot be loaded.
const GdalPart& gdal_part();

/// The file that it is loaded from: where the program is installed, the one beside it, else the one
/// that it was built with.
std::filesystem::path gdal_part_file();

}  // namespace io
