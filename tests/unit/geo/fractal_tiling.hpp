#pragma once

#include <random>
#include <vector>

#include "geo/base_map.hpp"

namespace test {

/// Countries that fill a square of `side` × `side` cells, one degree each, without a gap: their
/// borders wind at random, those along the square's edge are straight.
class FractalTiling {
 public:
    FractalTiling(int side, unsigned seed, geo::LngLat corner);

    /// Every ring begins anywhere and runs either way; the countries come in any order.
    geo::BaseMap shuffled(unsigned seed) const;

 private:
    geo::Line border(geo::LngLat from, geo::LngLat to, bool straight);

    std::mt19937 random_;
    std::vector<geo::Ring> rings_;
};

}  // namespace test
