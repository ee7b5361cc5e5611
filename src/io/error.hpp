#pragma once

#include <stdexcept>

namespace io {

/// Nothing could be read or written. what() is a sentence that names the file, says what is wrong
/// and what to do.
struct Error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace io
