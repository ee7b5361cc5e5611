#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace io {

/// A coordinate or distance with a decimal point or comma, as "40.6828", "40,6828", "−46.36",
/// "46.36° E", written with a point; empty when it is no number.
std::string plain_number(std::string_view text);
bool has_decimal_comma(std::string_view text);

/// A figure as people write it: "22", "1,200", "1 200", "20-25", "20 to 25", "> 30", "30+". Both
/// values equal: one figure; the upper one NaN: at least.
struct ForeignFigure {
    double min;
    double max;
};
std::optional<ForeignFigure> read_foreign_figure(std::string_view text);

}  // namespace io
