#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace test {

namespace fs = std::filesystem;

/// An empty folder of its own for one test; left in the build folder for a look afterwards.
class Scratch {
 public:
    explicit Scratch(const std::string& name);

    const fs::path& folder() const { return folder_; }
    fs::path operator/(const std::string& name) const { return folder_ / name; }
    /// Writes a file of this folder and returns its path.
    fs::path write(const std::string& name, std::string_view text) const;
    /// Fills the folder with a copy of a folder of tests/data.
    void copy_data(const std::string& name) const;

 private:
    fs::path folder_;
};

std::string contents(const fs::path& path);
void overwrite(const fs::path& path, std::string_view text);
/// The first `size` bytes stay.
void cut(const fs::path& path, std::size_t size);

}  // namespace test
