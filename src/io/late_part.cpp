#include "io/late_part.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include "io/error.hpp"

namespace io {

std::filesystem::path file_of(const LatePart& part) {
    std::error_code none;
    const std::string name = fmt::format("claim-atlas-{}.so", part.name);
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", none);
    std::filesystem::path installed =
        (program.parent_path() / CLAIM_ATLAS_PARTS_INSTALLED / name).lexically_normal();
    return std::filesystem::exists(installed, none)
               ? installed
               : std::filesystem::path(CLAIM_ATLAS_PARTS_BUILT) / name;
}

const void* load(const LatePart& part) {
    const std::string object = fmt::format("claim_atlas_{}_part", part.name);
    void* library = dlopen(file_of(part).c_str(), RTLD_NOW | RTLD_LOCAL);
    const void* found = library == nullptr ? nullptr : dlsym(library, object.c_str());
    if (found == nullptr)
        throw Error(fmt::format("{} cannot be loaded ({}): {}; install the program again.",
                                part.library, dlerror(), part.lost));
    return found;
}

}  // namespace io
