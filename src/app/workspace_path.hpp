#pragma once

#include <filesystem>
#include <string>

namespace app {

/// A path as a person types it: "~/" is the home folder, a relative path lies in the documents
/// folder, and ".gpkg" is added where it is missing.
std::filesystem::path workspace_path(const std::string& typed);

/// A name for a new workspace that no file has: ~/Documents/south-caucasus-october-2020.gpkg.
std::filesystem::path free_workspace_path(const std::string& title);

}  // namespace app
