#pragma once

#include <filesystem>

namespace io {

/// Waits until what a file holds, or the names in a folder, are on the disk. Return 0 or the
/// error's number; a file system that cannot do it is no error.
int sync_file(const std::filesystem::path& path);
int sync_folder(const std::filesystem::path& path);

}  // namespace io
