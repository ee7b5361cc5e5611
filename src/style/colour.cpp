#include "style/colour.hpp"

#include <algorithm>
#include <cmath>

namespace style {
namespace {

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const Colour& colour) {
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

}  // namespace

Colour faded(Colour colour, double share) {
    colour.a = static_cast<std::uint8_t>(std::lround(colour.a * share));
    return colour;
}

double contrast(const Colour& one, const Colour& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace style
