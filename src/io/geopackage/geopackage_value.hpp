#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace io {

/// A cell of a GeoPackage; the first is NULL.
using Value =
    std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::uint8_t>>;

/// Empty text and figures that are not provided are kept as NULL.
Value text_value(std::string_view text);
Value number_value(double number);

}  // namespace io
