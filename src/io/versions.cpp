#include "io/versions.hpp"

#include <png.h>

#include "io/gdal_part.hpp"

namespace io {

std::vector<std::pair<std::string, std::string>> library_versions() {
    return {{"GDAL", gdal_part().version()}, {"libpng", png_get_libpng_ver(nullptr)}};
}

}  // namespace io
