#include "io/versions.hpp"

#include <gdal.h>
#include <png.h>

namespace io {

std::vector<std::pair<std::string, std::string>> library_versions() {
    return {{"GDAL", GDALVersionInfo("RELEASE_NAME")}, {"libpng", png_get_libpng_ver(nullptr)}};
}

}  // namespace io
