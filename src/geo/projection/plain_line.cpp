#include "geo/projection/plain_line.hpp"

#include <algorithm>
#include <cmath>

namespace geo {

Line plain_line(const LngLat& from, const LngLat& to) {
    constexpr double longest_piece = 0.5;  // degrees
    constexpr int most_pieces = 64;
    const double longest = std::max(std::abs(to.lng - from.lng), std::abs(to.lat - from.lat));
    const int pieces =
        std::clamp(static_cast<int>(std::ceil(longest / longest_piece)), 1, most_pieces);
    Line line;
    for (int i = 0; i < pieces; ++i) {
        const double share = static_cast<double>(i) / pieces;
        line.push_back(
            {from.lng + share * (to.lng - from.lng), from.lat + share * (to.lat - from.lat)});
    }
    line.push_back(to);
    return line;
}

}  // namespace geo
