#pragma once

#include <string_view>

namespace io {

/// Whether a text that is packed by zlib holds a byte of zero, or cannot be unpacked.
bool has_zero_inside(std::string_view packed);

}  // namespace io
