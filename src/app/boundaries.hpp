#pragma once

#include "io/base_map/read_base_map.hpp"

namespace app {

/// The boundaries that come with the program; kept in the user's cache once they are read.
io::BaseMapReading read_boundaries();

}  // namespace app
