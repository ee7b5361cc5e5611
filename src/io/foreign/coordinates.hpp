#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace io {

/// Two numbers in one cell, as written: "40.6828, 46.3606", "40,6828; 46,3606", "40.68N 46.36E".
struct CoordinatePair {
    std::string first, second;     ///< with a decimal point
    bool longitude_first = false;  ///< the cell says so by letters
};
std::optional<CoordinatePair> read_coordinates(std::string_view text);

}  // namespace io
