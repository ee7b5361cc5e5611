#pragma once

#include <filesystem>

namespace io {

/// Whether a name that is taken may be written over.
enum class Taken { refuse, replace };

/// A file or a folder on its way to its name. It is made beside the target, under path(), and
/// renamed when it is whole; when finish() is not reached nothing is left behind.
class NewPath {
 public:
    enum class Kind { file, folder };
    /// Throws io::FileError when the target is taken, or its folder cannot be written. A folder
    /// never replaces another.
    NewPath(const std::filesystem::path& target, Kind kind, Taken taken = Taken::refuse);
    ~NewPath();
    NewPath(const NewPath&) = delete;
    NewPath& operator=(const NewPath&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// Waits until the content is on the disk and gives it its name. Throws io::FileError.
    void finish();

 private:
    [[noreturn]] void refuse(int error) const;

    std::filesystem::path asked_;  ///< as the user wrote it
    std::filesystem::path target_, path_;
    Kind kind_;
    Taken taken_;
};

}  // namespace io
