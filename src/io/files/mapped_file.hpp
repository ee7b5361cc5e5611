#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace io {

/// A file as bytes that are not copied. Only for files that are replaced and never written into:
/// to touch a page that somebody has cut off meanwhile ends the program.
class MappedFile {
 public:
    /// Without bytes when it is empty, has more than `most_bytes`, or cannot be read.
    MappedFile(const std::filesystem::path& path, std::size_t most_bytes);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::uint8_t> bytes() const { return bytes_; }

 private:
    std::span<std::uint8_t> bytes_;
};

}  // namespace io
