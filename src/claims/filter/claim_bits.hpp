#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "claims/filter/claim_words.hpp"

/// What a claim refuses, and what holds of the claims about an event, as bits.
namespace claims::claim_bits {

constexpr unsigned bit_of(ClaimQuestion question) {
    return 1U << static_cast<unsigned>(question);
}
inline constexpr unsigned figure_bit = 1U << claim_question_count;

/// What holds for any known claim about an event, or for the event itself where there is none.
enum Flag : std::uint8_t {
    has_known = 1,
    is_answered = 2,
    is_nearly_answered = 4,  ///< or would be, were one question not asked
    has_refused = 8
};

/// By the bits of what a claim refuses.
inline constexpr std::array<std::uint8_t, 2 * figure_bit> flags_of = [] {
    std::array<std::uint8_t, 2 * figure_bit> flags{};
    for (unsigned refused = 0; refused < flags.size(); ++refused)
        flags[refused] = refused == 0 ? has_known | is_answered | is_nearly_answered
                         : std::has_single_bit(refused)
                             ? has_known | is_nearly_answered | has_refused
                             : has_known | has_refused;
    return flags;
}();

}  // namespace claims::claim_bits
