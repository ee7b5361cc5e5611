#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace io {

// Files of a cache whose names begin with what they are.

/// The file for what has this name, of any length.
std::filesystem::path kept_file(const std::filesystem::path& cache, std::string_view beginning,
                                std::string_view name);

/// For nobody else to look into. Throws std::filesystem::filesystem_error.
void make_cache(const std::filesystem::path& cache);

/// Where the file is written until it is whole, by this process alone.
std::filesystem::path part_of(const std::filesystem::path& file);
/// Parts of such files that nobody has written to for an hour: of programs that were killed.
void remove_left_parts(const std::filesystem::path& cache, std::string_view beginning);

/// Of the files with this beginning, all but the `most` that were touched last go. Throws
/// std::filesystem::filesystem_error.
void remove_oldest(const std::filesystem::path& cache, std::string_view beginning,
                   std::size_t most);

}  // namespace io
