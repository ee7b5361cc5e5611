#include "io/versions.hpp"

#include <png.h>

#include "io/error.hpp"
#include "io/gdal_part.hpp"
#include "io/postgis_part.hpp"

namespace io {
namespace {

/// Or why there is none: whoever asks may be looking for just that.
template <typename Part>
std::string version_of(const Part& (*part)()) {
    try {
        return part().version();
    } catch (const Error& error) {
        return error.what();
    }
}

}  // namespace

std::vector<std::pair<std::string, std::string>> library_versions() {
    return {{"GDAL", version_of(gdal_part)},
            {"libpq", version_of(postgis_part)},
            {"libpng", png_get_libpng_ver(nullptr)}};
}

}  // namespace io
