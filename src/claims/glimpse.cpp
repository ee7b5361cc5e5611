#include "claims/glimpse.hpp"

#include <algorithm>
#include <cmath>

namespace claims {
namespace {

constexpr double squares_per_degree = 2.0;
constexpr std::uint32_t squares_per_row = 1024;  // more than there are around the world

std::uint32_t square_around(const geo::LngLat& at) {
    const auto column = static_cast<std::uint32_t>((at.lng + 180.0) * squares_per_degree);
    const auto row = static_cast<std::uint32_t>((at.lat + 90.0) * squares_per_degree);
    return row * squares_per_row + column;
}

}  // namespace

void GlimpseGrid::add(const geo::LngLat& at) {
    ++events_;
    if (!geo::is_plausible(at)) return;
    Sum& sum = squares_[square_around(at)];
    sum.lng += at.lng;
    sum.lat += at.lat;
    ++sum.count;
}

Glimpse GlimpseGrid::glimpse() const {
    Glimpse glimpse{{}, events_};
    glimpse.squares.reserve(squares_.size());
    for (const auto& [number, sum] : squares_) {
        CountedSquare square{number, {sum.lng / sum.count, sum.lat / sum.count}, {}};
        square.by_status[static_cast<std::size_t>(Status::reported)] = sum.count;
        glimpse.squares.push_back(square);
    }
    std::ranges::sort(glimpse.squares, {}, &CountedSquare::number);
    return glimpse;
}

}  // namespace claims
