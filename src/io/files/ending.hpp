#pragma once

#include <filesystem>
#include <string>

namespace io {

/// What a file's name ends in, in small letters: ".gpkg" of MAP.GPKG. Files from systems that do
/// not tell capitals from small letters come with either.
std::string ending_of(const std::filesystem::path& path);

}  // namespace io
