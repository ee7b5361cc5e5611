#pragma once

#include <stdexcept>
#include <string>

namespace io {

/// Nothing could be read or written. what() is a sentence that names the file, says what is wrong
/// and what to do.
struct Error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// An Error about one file.
struct FileError : Error {
    FileError(const std::string& about, const std::string& reason)
        : Error(about + " " + reason), file(about), why(reason) {}
    std::string file;
    std::string why;  ///< the sentence without the file's name: "cannot be read: it is a folder."
};

}  // namespace io
