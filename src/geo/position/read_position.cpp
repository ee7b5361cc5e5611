#include "geo/position/read_position.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <vector>

#include "geo/position/mgrs.hpp"
#include "geo/position/position_tokens.hpp"

namespace geo {
namespace {

using Kind = PositionToken::Kind;

/// One of the two numbers: degrees, with minutes and seconds, and its letter.
struct Part {
    std::vector<double> numbers;
    char letter = 0;
    bool negative = false;
};

constexpr const char* form =
    "Write a latitude and a longitude, such as 40.6828, 46.3606 or 40°40′58″N 46°21′38″E, or a "
    "square "
    "in MGRS, such as 38TPL 149 044.";

/// Where the numbers of the second part begin: after a separator, a letter or a degree's number;
/// else half of the numbers belong to each.
std::optional<std::array<Part, 2>> parted(const std::vector<PositionToken>& tokens) {
    const auto count_of = [&](Kind kind) {
        return static_cast<std::size_t>(std::ranges::count(tokens, kind, &PositionToken::kind));
    };
    const bool has_degrees = count_of(Kind::degrees) == 2,
               has_letters = count_of(Kind::letter) == 2;
    const bool letters_first = has_letters && tokens.front().kind == Kind::letter;
    const std::size_t numbers = count_of(Kind::number);
    if (numbers < 2 || numbers > 6 || count_of(Kind::other) > 0) return std::nullopt;
    if (count_of(Kind::letter) % 2 != 0) return std::nullopt;

    std::array<Part, 2> parts;
    std::size_t at = 0, seen = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const PositionToken& token = tokens[i];
        if (token.kind == Kind::letter) {
            if (letters_first && seen > 0) at = 1;
            parts[at].letter = token.letter;
            if (!letters_first) at = 1;
        }
        if (token.kind != Kind::number) continue;
        const bool opens = i + 1 < tokens.size() && tokens[i + 1].kind == Kind::degrees;
        if (has_degrees && opens && seen > 0) at = 1;
        if (!has_degrees && !has_letters && seen == numbers / 2) at = 1;
        if (parts[at].numbers.empty()) parts[at].negative = std::signbit(token.number);
        parts[at].numbers.push_back(std::abs(token.number));
        ++seen;
    }
    if (parts[0].numbers.size() != parts[1].numbers.size()) return std::nullopt;
    return parts;
}

std::optional<double> degrees_of(const Part& part) {
    double value = 0.0, unit = 1.0;
    for (std::size_t i = 0; i < part.numbers.size(); ++i, unit /= 60.0) {
        if (i > 0 && part.numbers[i] >= 60.0) return std::nullopt;
        if (i > 0 && part.numbers[i - 1] != std::floor(part.numbers[i - 1])) return std::nullopt;
        value += part.numbers[i] * unit;
    }
    const bool negative = part.negative || part.letter == 'S' || part.letter == 'W';
    return negative ? -value : value;
}

bool is_longitude(char letter) {
    return letter == 'E' || letter == 'W';
}

PositionReading in_order(double first, double second, const Bounds& expected) {
    const LngLat lat_first{second, first}, lng_first{first, second};
    const bool only_swapped =
        is_plausible(lng_first) &&
        (!is_plausible(lat_first) ||
         (!expected.is_empty() && !expected.contains(lat_first) && expected.contains(lng_first)));
    if (only_swapped) return {lng_first, "Read as longitude, latitude.", {}};
    if (!is_plausible(lat_first))
        return {{},
                {},
                "A latitude lies between -90 and 90 degrees, a longitude between -180 and 180."};
    return {lat_first, "Read as latitude, longitude.", {}};
}

PositionReading middle_of(const GridSquare& square) {
    const bool is_km = square.side_m >= 1000.0;
    char words[64];
    std::snprintf(words, sizeof words, "Read as MGRS: the middle of a square of %.0f %s.",
                  is_km ? square.side_m / 1000.0 : square.side_m, is_km ? "km" : "m");
    return {square.middle, words, {}};
}

}  // namespace

PositionReading read_position(std::string_view text, const Bounds& expected) {
    if (const auto square = read_mgrs(text)) return middle_of(*square);
    const std::vector<PositionToken> tokens = position_tokens(text);
    if (tokens.empty()) return {{}, {}, form};
    const auto parts = parted(tokens);
    if (!parts) return {{}, {}, form};
    const auto first = degrees_of((*parts)[0]), second = degrees_of((*parts)[1]);
    if (!first || !second)
        return {{}, {}, "Minutes and seconds are less than 60, and only the last has decimals."};
    const char a = (*parts)[0].letter, b = (*parts)[1].letter;
    if (a == 0) return in_order(*first, *second, expected);
    if (is_longitude(a) == is_longitude(b)) return {{}, {}, form};
    const LngLat at = is_longitude(a) ? LngLat{*first, *second} : LngLat{*second, *first};
    if (is_plausible(at)) return {at, {}, {}};
    return in_order(at.lat, at.lng, {});
}

std::string position_text(const LngLat& at) {
    if (!is_plausible(at)) return {};
    const auto trimmed = [](double value) {
        char digits[32];
        std::snprintf(digits, sizeof digits, "%.6f", value);
        std::string text(digits);
        while (text.ends_with('0')) text.pop_back();
        if (text.ends_with('.')) text.pop_back();
        return text == "-0" ? std::string("0") : text;
    };
    return trimmed(at.lat) + ", " + trimmed(at.lng);
}

}  // namespace geo
