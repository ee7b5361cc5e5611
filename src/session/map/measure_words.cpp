#include "session/map/measure_words.hpp"

#include <fmt/format.h>

#include <cmath>

#include "claims/words/plain_words.hpp"

namespace session {
namespace {

std::string whole(double value) {
    return claims::with_thousands(static_cast<std::uint64_t>(std::nearbyint(value)));
}

/// Three digits, or all whole ones. Each bound is where rounding gains a digit.
std::string three_digits(double value) {
    if (value < 9.995) return fmt::format("{:.2f}", value);
    return value < 99.95 ? fmt::format("{:.1f}", value) : whole(value);
}

}  // namespace

std::string length_in_words(double metres) {
    if (metres < 9.95) return fmt::format("{:.1f} m", metres);
    return metres < 999.5 ? whole(metres) + " m" : three_digits(metres / 1000) + " km";
}

std::string area_in_words(double square_metres) {
    constexpr double square_km = 1e6;
    if (square_metres < 9.95) return fmt::format("{:.1f} m²", square_metres);
    return square_metres < square_km / 10 ? whole(square_metres) + " m²"
                                          : three_digits(square_metres / square_km) + " km²";
}

}  // namespace session
