#include "io/gdal_part.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include "io/error.hpp"

namespace io {
namespace {

/// By the name that io/gdal/gdal_part.cpp gives it. It stays loaded.
const GdalPart* loaded() {
    void* library = dlopen(gdal_part_file().c_str(), RTLD_NOW | RTLD_LOCAL);
    void* part = library == nullptr ? nullptr : dlsym(library, "claim_atlas_gdal_part");
    if (part == nullptr)
        throw Error(fmt::format(
            "GDAL cannot be loaded ({}): boundaries and tables of other programs cannot be read; "
            "install the program again.",
            dlerror()));
    return static_cast<const GdalPart*>(part);
}

}  // namespace

std::filesystem::path gdal_part_file() {
    std::error_code none;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", none);
    std::filesystem::path installed =
        (program.parent_path() / CLAIM_ATLAS_GDAL_INSTALLED).lexically_normal();
    return std::filesystem::exists(installed, none) ? installed : CLAIM_ATLAS_GDAL_BUILT;
}

const GdalPart& gdal_part() {
    static const GdalPart* part = loaded();
    return *part;
}

}  // namespace io
