#include "io/versions.hpp"

#include <png.h>

#include "io/error.hpp"
#include "io/gdal_part.hpp"

namespace io {
namespace {

/// Or why there is none: whoever asks may be looking for just that.
std::string gdal_version() {
    try {
        return gdal_part().version();
    } catch (const Error& error) {
        return error.what();
    }
}

}  // namespace

std::vector<std::pair<std::string, std::string>> library_versions() {
    return {{"GDAL", gdal_version()}, {"libpng", png_get_libpng_ver(nullptr)}};
}

}  // namespace io
