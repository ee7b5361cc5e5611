#pragma once

#include <filesystem>
#include <string>

namespace app {

/// Where a workspace lies, as a person types it: "PG:…" stays as it is; of a path, "~/" is the home
/// folder, a relative one lies in the documents folder, and ".gpkg" is added where it is missing.
std::string workspace_location(const std::string& typed);

/// A name for a new workspace that no file has: ~/Documents/south-caucasus-october-2020.gpkg.
std::filesystem::path free_workspace_path(const std::string& title);

}  // namespace app
