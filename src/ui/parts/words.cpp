#include "ui/parts/words.hpp"

#include <fmt/format.h>

#include <cmath>

namespace ui {
namespace {

constexpr double metres_per_inch = 0.0254, px_per_inch = 96.0;

/// Two digits that count: nobody reads a map scale closer.
double rounded(double value) {
    if (!(value > 0)) return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::round(value / unit) * unit;
}

}  // namespace

std::string position_in_words(const geo::LngLat& at, int decimals) {
    if (!geo::is_plausible(at)) return "beyond the map";
    return fmt::format("{:.{}f}° {}, {:.{}f}° {}", std::abs(at.lat), decimals,
                       at.lat < 0 ? "S" : "N", std::abs(at.lng), decimals, at.lng < 0 ? "W" : "E");
}

std::string number(std::size_t value) {
    return claims::with_thousands(value);
}

std::string scale_in_words(double ground_metres_per_px) {
    const double ratio = rounded(ground_metres_per_px * px_per_inch / metres_per_inch);
    return fmt::format("1 : {}", number(static_cast<std::size_t>(ratio)));
}

}  // namespace ui
