#pragma once

#include <stdexcept>

namespace app {

/// The command line asks for something that does not exist. what() is a sentence; exit code 2.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace app
