#include "fractal_tiling.hpp"

#include <algorithm>

#include "support/winding_line.hpp"

namespace test {
namespace {

/// Without its last place.
void append(geo::Ring& ring, const geo::Line& line, bool backwards) {
    if (backwards)
        ring.insert(ring.end(), line.rbegin(), line.rend() - 1);
    else
        ring.insert(ring.end(), line.begin(), line.end() - 1);
}

}  // namespace

FractalTiling::FractalTiling(int side, unsigned seed, geo::LngLat corner) : random_(seed) {
    const auto node = [&](int column, int row) {
        return geo::LngLat{corner.lng + column, corner.lat + row};
    };
    const auto number = [&](int column, int row) {
        return static_cast<std::size_t>(row * (side + 1) + column);
    };
    std::vector<geo::Line> eastward(number(0, side + 1)), northward(number(0, side + 1));
    for (int row = 0; row <= side; ++row)
        for (int column = 0; column <= side; ++column) {
            if (column < side)
                eastward[number(column, row)] =
                    border(node(column, row), node(column + 1, row), row == 0 || row == side);
            if (row < side)
                northward[number(column, row)] =
                    border(node(column, row), node(column, row + 1), column == 0 || column == side);
        }
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            geo::Ring ring;
            append(ring, eastward[number(column, row)], false);
            append(ring, northward[number(column + 1, row)], false);
            append(ring, eastward[number(column, row + 1)], true);
            append(ring, northward[number(column, row)], true);
            rings_.push_back(ring);
        }
}

geo::Line FractalTiling::border(geo::LngLat from, geo::LngLat to, bool straight) {
    std::uniform_real_distribution<double> aside(straight ? 0 : -0.18, straight ? 0 : 0.18);
    return support::winding_line(from, to, 7, [&] { return aside(random_); });
}

geo::BaseMap FractalTiling::shuffled(unsigned seed) const {
    std::mt19937 random(seed);
    geo::BaseMap map;
    for (geo::Ring ring : rings_) {
        std::uniform_int_distribution<std::ptrdiff_t> start(0, std::ssize(ring) - 1);
        std::ranges::rotate(ring, ring.begin() + start(random));
        if (random() % 2 == 0) std::ranges::reverse(ring);
        map[geo::Layer::countries].emplace_back().geometry.polygons = {{ring, {}}};
    }
    std::ranges::shuffle(map[geo::Layer::countries], random);
    return map;
}

}  // namespace test
