#pragma once

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace claims {

/// The whole text as a finite number with a decimal point, whatever the locale.
inline std::optional<double> read_number(std::string_view text) {
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

/// Equal; what is no number, as a figure that is not provided, equals another one.
inline bool same_figure(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

}  // namespace claims
