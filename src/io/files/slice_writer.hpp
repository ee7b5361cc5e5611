#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace io {

/// A new file that several threads write at the same time, each a slice that lies wherever there is
/// room next.
class SliceWriter {
 public:
    /// Replaces what was there. Throws io::FileError with the reason.
    explicit SliceWriter(const std::filesystem::path& path);
    ~SliceWriter();
    SliceWriter(const SliceWriter&) = delete;
    SliceWriter& operator=(const SliceWriter&) = delete;

    /// Returns where in the file the bytes lie. Throws io::FileError with the reason.
    std::size_t add(std::span<const std::uint8_t> bytes);

 private:
    std::filesystem::path path_;
    int descriptor_ = -1;
    std::atomic<std::size_t> end_ = 0;
};

}  // namespace io
