#pragma once

#include <cstddef>

namespace render {

/// OpenGL takes offsets into a bound buffer through a pointer argument.
inline const void* byte_offset(std::size_t bytes) {
    return reinterpret_cast<const void*>(bytes);
}

}  // namespace render
