#pragma once

#include <filesystem>
#include <fstream>
#include <string_view>

namespace io {

/// A text file being written from front to back.
class TextFile {
 public:
    /// `named` is the file that sentences speak of, when another name stands in for it.
    TextFile(const std::filesystem::path& path, std::filesystem::path named);

    void write(std::string_view text);
    /// Throws io::FileError when something could not be written, now or before.
    void close();

 private:
    std::filesystem::path named_;
    std::ofstream stream_;
};

}  // namespace io
