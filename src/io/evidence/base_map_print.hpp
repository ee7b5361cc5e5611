#pragma once

#include <string>

#include "geo/base_map.hpp"

namespace io {

/// What a base map says and where its shapes lie, as 64 hexadecimal digits that change with any of
/// it; empty of a map without boundaries. Takes some milliseconds for the bundled one. The
/// algorithm (SHA-256): docs/pictures.md.
std::string print_of(const geo::BaseMap& map);

}  // namespace io
