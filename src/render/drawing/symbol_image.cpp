#include "render/drawing/symbol_image.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace render {
namespace {

constexpr int samples = 8;  // a pixel side

using Rgba = std::array<double, 4>;  // premultiplied, 0…1

/// Pixels from that whose middle is the symbol's centre, the last ones included.
struct Reach {
    int left = 0, top = 0, right = 0, bottom = 0;

    void include(double x, double y) {
        left = std::min(left, static_cast<int>(std::floor(x + 0.5)));
        top = std::min(top, static_cast<int>(std::floor(y + 0.5)));
        right = std::max(right, static_cast<int>(std::ceil(x - 0.5)));
        bottom = std::max(bottom, static_cast<int>(std::ceil(y - 0.5)));
    }
};

Reach reach_of(const style::Symbol& symbol, double radius) {
    Reach reach;
    for (const style::SymbolPart& part : symbol)
        for (const style::SymbolPoint& corner : part.corners)
            reach.include(corner.x * radius, corner.y * radius);
    return reach;
}

/// A part's convex polygon as what lies on the inner side of all its edges.
class FilledPart {
 public:
    explicit FilledPart(const style::SymbolPart& part) : fill(part.fill) {
        double area = 0.0;
        each_edge(part, [&](const Corner& a, const Corner& b) { area += a.x * b.y - b.x * a.y; });
        const double inwards = area < 0 ? -1.0 : 1.0;
        each_edge(part, [&](const Corner& a, const Corner& b) {
            const double x = b.x - a.x, y = b.y - a.y, length = std::hypot(x, y);
            if (length > 0)
                edges_.push_back({-y * inwards / length, x * inwards / length,
                                  (y * a.x - x * a.y) * inwards / length});
        });
    }

    /// How deep inside a point lies; negative outside, where it is at least so far away.
    double depth(double x, double y) const {
        double least = std::numeric_limits<double>::infinity();
        for (const Edge& edge : edges_) least = std::min(least, edge.depth(x, y));
        return least;
    }
    bool holds(double x, double y) const {
        return std::ranges::all_of(edges_, [&](const Edge& edge) { return edge.depth(x, y) >= 0; });
    }

    style::Colour fill;

 private:
    struct Edge {
        double x, y, c;

        double depth(double px, double py) const { return x * px + y * py + c; }
    };
    struct Corner {
        double x, y;
    };
    static Corner corner(const style::SymbolPart& part, std::size_t number) {
        return {part.corners[number].x, part.corners[number].y};
    }
    static void each_edge(const style::SymbolPart& part, const auto& visit) {
        for (std::size_t i = 0; i < part.corners.size(); ++i)
            visit(corner(part, i), corner(part, (i + 1) % part.corners.size()));
    }
    std::vector<Edge> edges_;
};

void paint(Rgba& under, const style::Colour& colour) {
    const double alpha = colour.a / 255.0;
    const std::array<std::uint8_t, 3> channels{colour.r, colour.g, colour.b};
    for (std::size_t i = 0; i < 3; ++i)
        under[i] = channels[i] / 255.0 * alpha + under[i] * (1 - alpha);
    under[3] = alpha + under[3] * (1 - alpha);
}

/// What lies under an opaque part does not show.
Rgba colour_at(const std::vector<FilledPart>& shapes, double x, double y) {
    std::size_t lowest = shapes.size();
    while (lowest > 0) {
        --lowest;
        if (shapes[lowest].fill.a == 255 && shapes[lowest].holds(x, y)) break;
    }
    Rgba sample{};
    for (; lowest < shapes.size(); ++lowest)
        if (shapes[lowest].holds(x, y)) paint(sample, shapes[lowest].fill);
    return sample;
}

/// Whether no edge crosses the square around a point.
bool is_even(const std::vector<FilledPart>& shapes, double x, double y, double side) {
    return std::ranges::all_of(shapes, [&](const FilledPart& shape) {
        return std::abs(shape.depth(x, y)) > side * std::numbers::sqrt2 / 2;
    });
}

// Parts are painted sample by sample, so that parts which share an edge show no seam.
Rgba pixel(const std::vector<FilledPart>& shapes, double x, double y, double step) {
    if (is_even(shapes, x, y, step)) return colour_at(shapes, x, y);
    Rgba sum{};
    for (int i = 0; i < samples * samples; ++i) {
        const double right = (i % samples + 0.5) / samples - 0.5;
        const double down = (std::floor(i / samples) + 0.5) / samples - 0.5;
        const Rgba sample = colour_at(shapes, x + right * step, y + down * step);
        for (std::size_t channel = 0; channel < 4; ++channel) sum[channel] += sample[channel];
    }
    for (double& channel : sum) channel /= samples * samples;
    return sum;
}

}  // namespace

SymbolImage symbol_image(const style::Symbol& symbol, double radius) {
    const Reach reach = reach_of(symbol, radius);
    SymbolImage image{
        reach.right - reach.left + 1, reach.bottom - reach.top + 1, reach.left, reach.top, {}};
    const double step = 1 / radius;  // symbol units a device pixel
    const std::vector<FilledPart> shapes(symbol.begin(), symbol.end());
    for (int row = reach.top; row <= reach.bottom; ++row)
        for (int column = reach.left; column <= reach.right; ++column)
            for (const double channel : pixel(shapes, column * step, row * step, step))
                image.rgba.push_back(static_cast<std::uint8_t>(std::lround(channel * 255)));
    return image;
}

}  // namespace render
