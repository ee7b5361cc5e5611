#include "render/drawing/symbol_image.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace render {
namespace {

constexpr int samples = 8;  // a pixel side

using Rgba = std::array<double, 4>;  // premultiplied, 0…1

double reach_of(const style::Symbol& symbol) {
    double reach = 0.0;
    for (const style::SymbolPart& part : symbol)
        for (const style::SymbolPoint& corner : part.corners)
            reach = std::max({reach, std::abs(static_cast<double>(corner.x)),
                              std::abs(static_cast<double>(corner.y))});
    return reach;
}

/// A convex polygon holds the points that lie on the same side of all its edges.
bool holds(const style::SymbolPart& part, double x, double y) {
    bool left = false, right = false;
    for (std::size_t i = 0; i < part.corners.size(); ++i) {
        const style::SymbolPoint& a = part.corners[i];
        const style::SymbolPoint& b = part.corners[(i + 1) % part.corners.size()];
        const double side = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
        left |= side > 0;
        right |= side < 0;
    }
    return !(left && right);
}

void paint(Rgba& under, const style::Colour& colour) {
    const double alpha = colour.a / 255.0;
    const std::array<std::uint8_t, 3> channels{colour.r, colour.g, colour.b};
    for (std::size_t i = 0; i < 3; ++i)
        under[i] = channels[i] / 255.0 * alpha + under[i] * (1 - alpha);
    under[3] = alpha + under[3] * (1 - alpha);
}

// Parts are painted sample by sample, so that parts which share an edge show no seam.
Rgba pixel(const style::Symbol& symbol, double left, double top, double step) {
    Rgba sum{};
    for (int i = 0; i < samples * samples; ++i) {
        const double x = left + (i % samples + 0.5) * step / samples;
        const double y = top + (std::floor(i / samples) + 0.5) * step / samples;
        Rgba sample{};
        for (const style::SymbolPart& part : symbol)
            if (holds(part, x, y)) paint(sample, part.fill);
        for (std::size_t channel = 0; channel < 4; ++channel) sum[channel] += sample[channel];
    }
    for (double& channel : sum) channel /= samples * samples;
    return sum;
}

}  // namespace

SymbolImage symbol_image(const style::Symbol& symbol, double radius) {
    const int half = static_cast<int>(std::ceil(reach_of(symbol) * radius));
    SymbolImage image{2 * half + 1, {}};
    const double step = 1 / radius;  // symbol units a device pixel
    for (int row = -half; row <= half; ++row)
        for (int column = -half; column <= half; ++column)
            for (const double channel :
                 pixel(symbol, (column - 0.5) * step, (row - 0.5) * step, step))
                image.rgba.push_back(static_cast<std::uint8_t>(std::lround(channel * 255)));
    return image;
}

}  // namespace render
