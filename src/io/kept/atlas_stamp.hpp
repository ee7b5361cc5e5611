#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace io {

/// The files that an atlas at `location` lies in: of a folder the tables, of a workspace itself.
std::vector<std::filesystem::path> atlas_files(const std::filesystem::path& location);

/// What the file system says of the files and of the program; it changes with whatever is done to
/// them. Empty where one cannot be looked at.
std::string stamp_of_files(std::span<const std::filesystem::path> files);

/// Fills the bytes with those of a file that begin there.
using ReadSlice = std::function<void(std::size_t begin, std::span<std::uint8_t> bytes)>;

/// A digest, in hexadecimal digits, of pieces that lie evenly in a file of so many bytes, the first
/// and the last among them; of all of a small one.
std::string digest_of_pieces(std::size_t size, const ReadSlice& read);

/// What can hardly be known by who has never read the files: digests of pieces of each. Throws
/// io::Error where one cannot be read.
std::string secret_of_files(std::span<const std::filesystem::path> files);

/// Of a workspace: whether a write is not finished, or not yet in the file itself.
bool is_being_written(const std::filesystem::path& workspace);

}  // namespace io
