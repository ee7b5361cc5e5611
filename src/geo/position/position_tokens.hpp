#pragma once

#include <string_view>
#include <vector>

namespace geo {

/// A piece of a place's text.
struct PositionToken {
    enum class Kind { number, degrees, minutes, seconds, letter, separator, other };
    Kind kind = Kind::other;
    double number = 0.0;
    char letter = 0;  ///< N, S, E or W
};

/// Takes the text apart; the signs of degrees, minutes and seconds in all their Unicode forms.
std::vector<PositionToken> position_tokens(std::string_view text);

}  // namespace geo
