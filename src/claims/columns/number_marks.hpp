#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace claims {

/// Numbers that come in any order and are wanted ascending, each once: they are marked as bits and
/// then gone through, which is faster than sorting them.
using NumberMark = std::uint64_t;
inline constexpr std::size_t numbers_a_mark = 64;

/// How many marks there have to be for the numbers below `limit`.
constexpr std::size_t marks_for(std::size_t limit) {
    return limit / numbers_a_mark + 1;
}

inline void mark(std::span<NumberMark> marks, std::size_t number) {
    marks[number / numbers_a_mark] |= NumberMark{1} << number % numbers_a_mark;
}

/// Calls `work(number)` for each number that was marked.
template <typename Work>
void for_each_marked(std::span<const NumberMark> marks, Work work) {
    for (std::size_t first = 0; first < marks.size(); ++first)
        for (NumberMark left = marks[first]; left != 0; left &= left - 1)
            work(first * numbers_a_mark + static_cast<std::size_t>(std::countr_zero(left)));
}

}  // namespace claims
