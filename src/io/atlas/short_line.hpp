#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

namespace io {

/// A line in four bytes, for tables that remember millions of them; 0 beyond 4 billion lines.
inline std::uint32_t short_line(std::size_t line) {
    return line <= std::numeric_limits<std::uint32_t>::max() ? static_cast<std::uint32_t>(line) : 0;
}

}  // namespace io
