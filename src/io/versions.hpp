#pragma once

#include <string>
#include <utility>
#include <vector>

namespace io {

/// Name and version of the libraries that read and write: {"GDAL", "3.6.2"}, {"libpng", "1.6.39"};
/// a sentence in place of a version where a library cannot be loaded.
std::vector<std::pair<std::string, std::string>> library_versions();

}  // namespace io
