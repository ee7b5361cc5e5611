#pragma once

#include <filesystem>
#include <string>

namespace app {

/// A path as a person types it: "~/" is the home folder, a relative one lies in the documents
/// folder.
std::filesystem::path path_as_typed(const std::string& typed);

/// Where a workspace lies, as a person types it: "PG:…" stays as it is; to a path ".gpkg" is added
/// where it is missing.
std::string workspace_location(const std::string& typed);

/// The same place, in words that can be kept and hold from every folder: an absolute path, or
/// “PG:…” without a password. Empty stays empty.
std::string lasting_location(const std::string& location);

/// A name for a new workspace that no file has: ~/Documents/south-caucasus-october-2020.gpkg.
std::filesystem::path free_workspace_path(const std::string& title);

}  // namespace app
