#pragma once

#include <stdexcept>

namespace platform {

/// The machine lacks something: a display, an OpenGL driver. what() is a sentence for a person.
struct Error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// There is no display to open a window on.
struct NoDisplay : Error {
    using Error::Error;
};

}  // namespace platform
