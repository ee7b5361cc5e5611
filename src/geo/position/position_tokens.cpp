#include "geo/position/position_tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string>
#include <utility>

#include "geo/digits.hpp"

namespace geo {
namespace {

using Kind = PositionToken::Kind;

struct Sign {
    std::string_view text;
    Kind kind;
};
constexpr std::array signs{
    Sign{"''", Kind::seconds}, Sign{"″", Kind::seconds},   Sign{"”", Kind::seconds},
    Sign{"\"", Kind::seconds}, Sign{"°", Kind::degrees},   Sign{"º", Kind::degrees},
    Sign{"˚", Kind::degrees},  Sign{"'", Kind::minutes},   Sign{"′", Kind::minutes},
    Sign{"’", Kind::minutes},  Sign{",", Kind::separator}, Sign{";", Kind::separator},
    Sign{"/", Kind::separator}};

/// A comma between digits is a decimal one when there is no point in the text and something else
/// parts the two numbers.
std::string with_points(std::string text) {
    const auto is_inner = [&](std::size_t i) {
        return text[i] == ',' && i > 0 && is_digit(text[i - 1]) && i + 1 < text.size() &&
               is_digit(text[i + 1]);
    };
    std::size_t inner = 0;
    for (std::size_t i = 0; i < text.size(); ++i) inner += is_inner(i);
    const bool parted = std::ranges::any_of(text, [](char c) { return c == ' ' || c == ';'; });
    if (text.find('.') != std::string::npos || !parted || inner == 0) return text;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (is_inner(i)) text[i] = '.';
    return text;
}

/// A number at the start, with how many bytes it takes; 0 when there is none.
std::pair<double, std::size_t> number_at(std::string_view text) {
    const std::size_t sign = text.starts_with('+') || text.starts_with('-') ? 1 : 0;
    constexpr std::string_view minus = "−";
    const bool long_minus = text.starts_with(minus);
    const std::size_t digits = long_minus ? minus.size() : sign;
    if (digits >= text.size() || !is_digit(text[digits])) return {0.0, 0};
    double value = 0.0;
    const char* const begin = text.data() + digits;
    const auto end =
        std::from_chars(begin, text.data() + text.size(), value, std::chars_format::fixed).ptr;
    const bool negative = long_minus || text.front() == '-';
    return {negative ? -value : value, static_cast<std::size_t>(end - text.data())};
}

/// The next token with how many bytes it takes.
std::pair<PositionToken, std::size_t> token_at(std::string_view text) {
    if (const auto [value, size] = number_at(text); size > 0)
        return {{Kind::number, value, 0}, size};
    for (const Sign& sign : signs)
        if (text.starts_with(sign.text)) return {{sign.kind, 0.0, 0}, sign.text.size()};
    const char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    const bool ends = text.size() == 1 || !std::isalpha(static_cast<unsigned char>(text[1]));
    if (ends && std::string_view("NSEW").find(upper) != std::string_view::npos)
        return {{Kind::letter, 0.0, upper}, 1};
    return {{}, 1};
}

}  // namespace

std::vector<PositionToken> position_tokens(std::string_view text) {
    const std::string pointed = with_points(std::string(text));
    std::vector<PositionToken> tokens;
    for (std::string_view rest = pointed; !rest.empty();) {
        if (std::isspace(static_cast<unsigned char>(rest.front()))) {
            rest.remove_prefix(1);
            continue;
        }
        const auto [token, size] = token_at(rest);
        tokens.push_back(token);
        rest.remove_prefix(size);
    }
    return tokens;
}

}  // namespace geo
