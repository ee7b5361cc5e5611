#pragma once

#include <array>
#include <cstdint>
#include <numeric>

#include "claims/vocabulary.hpp"

namespace claims {

/// How many events have each status.
using StatusCounts = std::array<std::uint32_t, status_count>;

/// How many that are in all.
inline std::uint32_t total_of(const StatusCounts& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::uint32_t{0});
}

}  // namespace claims
