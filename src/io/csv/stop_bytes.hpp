#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace io {

/// Finds the bytes of a text that mean something, many at a time.
class StopBytes {
 public:
    static constexpr std::size_t block = 64;

    explicit StopBytes(std::array<char, 4> stops) : stops_(stops) {}

    /// Bit i tells whether byte i is one of them. What lies behind a block does not count, and
    /// what a shorter text lacks is none.
    std::uint64_t in(std::string_view text) const;

 private:
    std::array<char, 4> stops_;
};

}  // namespace io
