#pragma once

#include <filesystem>
#include <string>

namespace app {

/// The folder `geodata` that comes with the program: the installed one, or the one in the source
/// tree it was built from. CLAIM_ATLAS_DATA overrides both. Throws std::runtime_error with a
/// sentence when there is none.
std::filesystem::path data_folder();

std::filesystem::path boundaries_folder();
std::filesystem::path bundled_atlas();
/// The atlas that was named, or the bundled one where none was.
std::string atlas_or_bundled(const std::string& location);

}  // namespace app
