#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "geo/lng_lat.hpp"

namespace support {

/// A line that winds between two places. Its pieces are halved so often, and each middle is pushed
/// aside by as much of its piece as `aside()` says: 0.1, say, or -0.1 for the other way.
template <class Aside>
std::vector<geo::LngLat> winding_line(const geo::LngLat& from, const geo::LngLat& to, int halvings,
                                      Aside aside) {
    std::vector<geo::LngLat> line{from, to};
    for (int halving = 0; halving < halvings; ++halving) {
        std::vector<geo::LngLat> finer;
        finer.reserve(2 * line.size());
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            const geo::LngLat &a = line[i], &b = line[i + 1];
            const double push = aside();
            finer.push_back(a);
            finer.push_back({(a.lng + b.lng) / 2 - push * (b.lat - a.lat),
                             (a.lat + b.lat) / 2 + push * (b.lng - a.lng)});
        }
        finer.push_back(line.back());
        line = std::move(finer);
    }
    return line;
}

}  // namespace support
