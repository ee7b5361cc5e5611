#include "claims/edit/neighbourhoods.hpp"

#include <array>
#include <cmath>

#include "geo/measure/distance.hpp"
#include "geo/projection/wgs84.hpp"

namespace claims {
namespace {

constexpr double shortest_edge_m = 10.0;  // so that a cube's number along an axis has 21 bits
constexpr double half_of_all = 1U << 20U;

struct Cubes {
    std::uint64_t first, last;
};

/// Along one axis: those that lie within half of what is near.
Cubes cubes_about(double at_m, double near_m) {
    const double edge = std::max(shortest_edge_m, 4.0 * near_m);
    const auto number = [edge](double m) {
        return static_cast<std::uint64_t>(std::floor(m / edge) + half_of_all);
    };
    return {number(at_m - near_m / 2), number(at_m + near_m / 2)};
}

}  // namespace

std::vector<std::uint64_t> neighbourhoods(const geo::LngLat& at, double near_m) {
    const double lng = at.lng * geo::radians_per_degree, lat = at.lat * geo::radians_per_degree;
    const std::array<double, 3> axes{std::cos(lat) * std::cos(lng), std::cos(lat) * std::sin(lng),
                                     std::sin(lat)};
    std::vector<std::uint64_t> numbers{0};
    for (const double axis : axes) {
        const Cubes cubes = cubes_about(axis * geo::mean_radius_m, near_m);
        const std::size_t count = numbers.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (cubes.last != cubes.first) numbers.push_back(numbers[i] << 21U | cubes.last);
            numbers[i] = numbers[i] << 21U | cubes.first;
        }
    }
    return numbers;
}

}  // namespace claims
