#pragma once

#include "io/error.hpp"

namespace io {

/// Columns are mapped to what is not there. what() says which.
struct UnusableMapping : Error {
    using Error::Error;
};

}  // namespace io
