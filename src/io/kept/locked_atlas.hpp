#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "io/kept/atlas_bytes.hpp"
#include "io/progress.hpp"

namespace io {

// The file of a kept atlas. Behind the words that say what it is and a salt come the chunks, as
// blocks 1, 2, … in any order, then the rest as block 0 and the size of that. Its key is the
// SHA-256 of these words, the salt and a secret; see BlockCipher.

/// Nothing where the file was locked with another secret or is damaged. Throws io::FileError when
/// it cannot be read, and Cancelled when `progress` stops it.
std::optional<KeptRest> read_locked_atlas(const std::filesystem::path& path,
                                          std::string_view secret, const Progress& progress);

/// `rest` has the whole atlas; where its chunks lie is found here. Throws io::FileError when it
/// cannot be written, and Cancelled when `progress`, which is told by several threads, stops it.
void write_locked_atlas(const std::filesystem::path& path, std::string_view secret, KeptRest rest,
                        const Progress& progress);

}  // namespace io
