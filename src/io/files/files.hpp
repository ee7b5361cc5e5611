#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace io {

/// Throws io::FileError with the reason.
std::vector<std::uint8_t> read_file(const std::filesystem::path& path);

/// Writes beside the target and renames, so that `path` holds the old or the new content, never a
/// part. Throws io::FileError with the reason; nothing is left behind then.
void write_file(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

void write_text(const std::filesystem::path& path, std::string_view text);

}  // namespace io
