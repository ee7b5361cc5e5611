#include "symbol_sight.hpp"

#include <algorithm>
#include <cmath>

namespace test {
namespace {

constexpr int side = 40;

double linear_channel(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double dot(const Light& one, const Light& other) {
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

Light seen(const Light& light, const Sight& sight) {
    Light result{};
    for (std::size_t i = 0; i < 3; ++i) result[i] = std::clamp(dot(sight.rows[i], light), 0.0, 1.0);
    return result;
}

/// CIELAB of linear sRGB under D65. Source: IEC 61966-2-1 and CIE 15.
Light lab(const Light& light) {
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f(dot({0.4124564, 0.3575761, 0.1804375}, light) / 0.95047);
    const double y = f(dot({0.2126729, 0.7151522, 0.0721750}, light));
    const double z = f(dot({0.0193339, 0.1191920, 0.9503041}, light) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

bool holds(const style::SymbolPart& part, double x, double y) {
    bool left = false, right = false;
    for (std::size_t i = 0; i < part.corners.size(); ++i) {
        const auto& a = part.corners[i];
        const auto& b = part.corners[(i + 1) % part.corners.size()];
        const double turn = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
        left |= turn > 0;
        right |= turn < 0;
    }
    return !(left && right);
}

}  // namespace

Light linear(const style::Colour& colour) {
    return {linear_channel(colour.r), linear_channel(colour.g), linear_channel(colour.b)};
}

style::Colour laid_over(const style::Colour& over, const style::Colour& under) {
    const double alpha = over.a / 255.0;
    const auto mix = [&](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a * alpha + b * (1 - alpha)));
    };
    return {mix(over.r, under.r), mix(over.g, under.g), mix(over.b, under.b)};
}

const std::vector<Sight>& sights() {
    static const std::vector<Sight> all{
        {"full sight", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
        {"protanopia",
         {{{0.152286, 1.052583, -0.204868},
           {0.114503, 0.786281, 0.099216},
           {-0.003882, -0.048116, 1.051998}}}},
        {"deuteranopia",
         {{{0.367322, 0.860646, -0.227968},
           {0.280085, 0.672501, 0.047413},
           {-0.011820, 0.042940, 0.968881}}}},
        {"grey", {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}},
    };
    return all;
}

std::vector<style::Colour> sampled(const style::Symbol& symbol, const style::Colour& ground) {
    std::vector<style::Colour> result;
    for (int i = 0; i < side * side; ++i) {
        const double x = 3.0 * (i % side + 0.5) / side - 1.5;
        const double y = 3.0 * (std::floor(i / side) + 0.5) / side - 1.5;
        style::Colour colour = ground;
        for (const style::SymbolPart& part : symbol)
            if (holds(part, x, y)) colour = laid_over(part.fill, colour);
        result.push_back(colour);
    }
    return result;
}

double seen_distance(const style::Colour& one, const style::Colour& other, const Sight& sight) {
    const Light a = lab(seen(linear(one), sight)), b = lab(seen(linear(other), sight));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

}  // namespace test
