#include "session/map/fan.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace session {
namespace {

constexpr double spacing = 21.0;  // px, between neighbours in a ring

/// One ring after the other, from the top clockwise.
std::vector<geo::ScreenPoint> seats(std::size_t count) {
    std::vector<geo::ScreenPoint> seats;
    double radius = fan_radius(count);
    while (seats.size() < count) {
        const auto room = static_cast<std::size_t>(
            std::max(2.0, std::floor(2 * std::numbers::pi * radius / spacing + 1e-6)));
        const std::size_t here = std::min(room, count - seats.size());
        for (std::size_t i = 0; i < here; ++i) {
            // Two stand side by side, more start at the top.
            const double start = here == 2 ? std::numbers::pi : -std::numbers::pi / 2;
            const double angle =
                start + 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(here);
            seats.push_back({radius * std::cos(angle), radius * std::sin(angle)});
        }
        radius += spacing;
    }
    return seats;
}

bool share_a_place(std::span<const geo::ProjectedPoint> places) {
    return std::ranges::all_of(places, [&](const geo::ProjectedPoint& place) {
        return place.x == places.front().x && place.y == places.front().y;
    });
}

/// Radians clockwise, from the left.
double bearing(const geo::ProjectedPoint& place) {
    return std::atan2(-place.y, place.x);
}

/// How far the seats lie towards the places when the first place takes the seat `first`.
double towards(std::span<const geo::ProjectedPoint> places, const std::vector<std::size_t>& order,
               const std::vector<geo::ScreenPoint>& seats, std::size_t first) {
    double sum = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const geo::ProjectedPoint& place = places[order[i]];
        const geo::ScreenPoint& seat = seats[(first + i) % seats.size()];
        sum += place.x * seat.x - place.y * seat.y;
    }
    return sum;
}

}  // namespace

double fan_radius(std::size_t count) {
    if (count < 2) return 0.0;
    const auto around = static_cast<double>(std::min(count, largest_fan));
    return std::max(12.0, spacing * around / (2 * std::numbers::pi));
}

std::vector<geo::ScreenPoint> fan_out(std::span<const geo::ProjectedPoint> places) {
    std::vector<geo::ScreenPoint> at = seats(places.size());
    if (places.size() > largest_fan || share_a_place(places)) return at;
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return bearing(places[i]); });
    std::size_t first = 0;
    for (std::size_t seat = 1; seat < at.size(); ++seat)
        if (towards(places, order, at, seat) > towards(places, order, at, first)) first = seat;
    const std::vector<geo::ScreenPoint> ring = at;
    for (std::size_t i = 0; i < order.size(); ++i) at[order[i]] = ring[(first + i) % ring.size()];
    return at;
}

}  // namespace session
