#pragma once

#include <chrono>
#include <filesystem>
#include <string>

namespace io {

/// What the file system says of a file: name, size, times, number. It changes with whatever is done
/// to the file; the time of the last change of all cannot be set where the file system has one of
/// its own, as all but FAT's kin do.
std::string file_stamp(const std::filesystem::path& path);

/// Whether the file changed less than `tick` ago, or cannot be looked at: two changes within one
/// tick of the file system's clock look like one.
bool has_just_changed(const std::filesystem::path& path, std::chrono::milliseconds tick);

/// The file of this program.
std::filesystem::path program_file();

}  // namespace io
