#include "app/data_folder.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <stdexcept>

namespace app {

std::filesystem::path data_folder() {
    if (const char* given = std::getenv("CLAIM_ATLAS_DATA"); given != nullptr && *given != '\0')
        return given;
    for (const char* folder : {CLAIM_ATLAS_INSTALLED_DATA, CLAIM_ATLAS_SOURCE_DATA})
        if (std::filesystem::is_directory(folder)) return folder;
    throw std::runtime_error(fmt::format(
        "The folder “{}” with the boundaries and the bundled atlas is missing; install the program "
        "again or set CLAIM_ATLAS_DATA.",
        CLAIM_ATLAS_INSTALLED_DATA));
}

std::filesystem::path boundaries_folder() {
    return data_folder() / "boundaries";
}

std::filesystem::path bundled_atlas() {
    return data_folder() / "south-caucasus-2020";
}

std::string atlas_or_bundled(const std::string& location) {
    return location.empty() ? bundled_atlas().string() : location;
}

}  // namespace app
