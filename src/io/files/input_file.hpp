#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace io {

/// An ordinary file that is read from its beginning to its end, piece by piece.
class InputFile {
 public:
    /// Throws io::FileError with the reason.
    explicit InputFile(const std::filesystem::path& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    /// In bytes, when it was opened.
    std::size_t size() const { return size_; }
    /// Fills `bytes` with what comes next; returns how many there were, fewer only at the end of
    /// the file. Throws io::FileError with the reason.
    std::size_t read(std::span<char> bytes);

 private:
    std::filesystem::path path_;
    int descriptor_ = -1;
    std::size_t size_ = 0;
};

}  // namespace io
