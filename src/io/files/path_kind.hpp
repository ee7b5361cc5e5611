#pragma once

#include <filesystem>

namespace io {

// What lies where a path leads to, through links. Each throws FileError with the reason where that
// cannot be found out, as in a folder that may not be entered or on a disk that is gone.

bool is_there(const std::filesystem::path& path);
bool is_folder(const std::filesystem::path& path);

}  // namespace io
