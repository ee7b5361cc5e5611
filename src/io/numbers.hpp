#pragma once

#include "claims/number.hpp"

namespace io {

using claims::read_number;

}  // namespace io
