#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace app {

// Files that are named after what a person called something.

/// The name as a file's, without ending, and without what a file system or a shell could take for
/// something else.
std::string file_stem(std::string name);

/// A name in `folder` that nothing has yet: "South Caucasus, October 2020 (2).png". `ending` may be
/// empty.
std::filesystem::path free_path(const std::filesystem::path& folder, const std::string& name,
                                const std::string& ending);

/// The JSON files in a folder, by their names; none where there is no folder.
std::vector<std::filesystem::path> json_files_in(const std::filesystem::path& folder);

/// Throws io::FileError when the file is still there.
void delete_file(const std::filesystem::path& path);

}  // namespace app
