#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace geo {

/// Spreads two coordinates over 64 bits; equal ones, -0 and 0 too, to the same number.
/// Source of the mixing: Steele, Lea and Flood, 2014, doi:10.1145/2660193.2660195 (SplitMix).
inline std::uint64_t hash_of(double x, double y) {
    const auto mixed = [](std::uint64_t bits) {
        bits = (bits ^ bits >> 30) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ bits >> 27) * 0x94d049bb133111eb;
        return bits ^ bits >> 31;
    };
    const auto bits = [](double number) { return std::bit_cast<std::uint64_t>(number + 0.0); };
    return mixed(bits(x) + 0x9e3779b97f4a7c15 * mixed(bits(y)));
}

}  // namespace geo
