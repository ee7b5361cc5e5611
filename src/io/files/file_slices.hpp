#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace io {

/// An ordinary file of which any place can be read, by several threads at the same time.
class FileSlices {
 public:
    /// Throws io::FileError with the reason.
    explicit FileSlices(const std::filesystem::path& path);
    ~FileSlices();
    FileSlices(const FileSlices&) = delete;
    FileSlices& operator=(const FileSlices&) = delete;

    /// In bytes, when it was opened.
    std::size_t size() const { return size_; }
    /// Fills `bytes` with those from `begin` on. Throws io::FileError with the reason, also where
    /// the file ends before.
    void read(std::size_t begin, std::span<std::uint8_t> bytes) const;

 private:
    std::filesystem::path path_;
    int descriptor_ = -1;
    std::size_t size_ = 0;
};

}  // namespace io
