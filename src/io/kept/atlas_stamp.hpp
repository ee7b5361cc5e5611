#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace io {

/// The files that an atlas at `location` lies in: of a folder the tables, of a workspace itself.
std::vector<std::filesystem::path> atlas_files(const std::filesystem::path& location);

/// What changes with whatever is done to the files or to the program, and cannot be known by who
/// cannot read the files: what the file system says of them, and the digest of pieces of each.
/// Empty where somebody is writing to them, or they cannot be read.
std::string atlas_stamp(std::span<const std::filesystem::path> files);

}  // namespace io
