#include "io/gdal_part.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include "io/error.hpp"

namespace io {
namespace {

/// By the name that io/gdal/gdal_part.cpp gives it. It lies where the program's run path leads, and
/// stays loaded.
const GdalPart* loaded() {
    void* library = dlopen(CLAIM_ATLAS_GDAL_PART, RTLD_NOW | RTLD_LOCAL);
    void* part = library == nullptr ? nullptr : dlsym(library, "claim_atlas_gdal_part");
    if (part == nullptr)
        throw Error(fmt::format(
            "GDAL cannot be loaded ({}): boundaries and tables of other programs cannot be read; "
            "install the program again.",
            dlerror()));
    return static_cast<const GdalPart*>(part);
}

}  // namespace

const GdalPart& gdal_part() {
    static const GdalPart* part = loaded();
    return *part;
}

}  // namespace io
