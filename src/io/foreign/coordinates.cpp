#include "io/foreign/coordinates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "geo/digits.hpp"
#include "geo/position/mgrs.hpp"
#include "geo/position/position_tokens.hpp"
#include "geo/position/read_position.hpp"
#include "io/foreign/foreign_number.hpp"
#include "io/foreign/wkt_point.hpp"

namespace io {
namespace {

bool ends_with_any(std::string_view text, std::string_view letters) {
    return !text.empty() && letters.find(text.back()) != std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view around = " \t()[]";
    const std::size_t begin = text.find_first_not_of(around);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(around) - begin + 1);
}

std::optional<CoordinatePair> split_at(std::string_view text, std::string_view between) {
    const std::size_t at = text.find(between);
    if (at == std::string_view::npos || at == 0) return std::nullopt;
    const std::string_view one = trimmed(text.substr(0, at));
    const std::string_view other = trimmed(text.substr(at + between.size()));
    if (has_parts(one) || has_parts(other)) return std::nullopt;
    CoordinatePair pair{plain_number(one), plain_number(other),
                        ends_with_any(one, "EW") || ends_with_any(other, "NS")};
    if (pair.first.empty() || pair.second.empty()) return std::nullopt;
    // Two counts, or the halves of one number, are no place.
    if (pair.first.find('.') == std::string::npos || pair.second.find('.') == std::string::npos)
        return std::nullopt;
    return pair;
}

using Token = geo::PositionToken;

std::size_t count_of(const std::vector<Token>& tokens, Token::Kind kind) {
    return static_cast<std::size_t>(std::ranges::count(tokens, kind, &Token::kind));
}

/// As geo::read_position() reads it, but never with longitude and latitude exchanged because only
/// that is possible.
std::optional<geo::LngLat> position_in_order(const std::string& text) {
    const auto at = geo::read_position(text).at;
    if (!at) return std::nullopt;
    const std::vector<Token> tokens = geo::position_tokens(text);
    const auto letter = std::ranges::find(tokens, Token::Kind::letter, &Token::kind);
    const bool longitude_first =
        letter != tokens.end() && (letter->letter == 'E' || letter->letter == 'W');
    const auto first = std::ranges::find(tokens, Token::Kind::number, &Token::kind);
    const double read = longitude_first ? at->lng : at->lat;
    if (std::floor(std::abs(first->number)) != std::floor(std::abs(read))) return std::nullopt;
    return at;
}

/// Signs of degrees or letters, or a mark between two rows of numbers, tell a place from a date or
/// a list of figures.
bool looks_like_degrees(std::string_view text) {
    const std::vector<Token> tokens = geo::position_tokens(text);
    const std::size_t numbers = count_of(tokens, Token::Kind::number);
    if (count_of(tokens, Token::Kind::degrees) == 2 || count_of(tokens, Token::Kind::letter) == 2)
        return true;
    return (numbers == 4 || numbers == 6) && count_of(tokens, Token::Kind::separator) == 1;
}

}  // namespace

bool has_parts(std::string_view coordinate) {
    for (std::size_t at = coordinate.find(' '); at != std::string_view::npos;
         at = coordinate.find(' ', at + 1))
        if (at > 0 && geo::is_digit(coordinate[at - 1]) && at + 1 < coordinate.size() &&
            geo::is_digit(coordinate[at + 1]))
            return true;
    return false;
}

std::optional<CoordinatePair> read_coordinates(std::string_view text) {
    if (auto point = read_wkt_point(text)) return point;
    text = trimmed(text);
    if (text.size() > 80) return std::nullopt;
    if (const auto square = geo::read_mgrs(text))
        return CoordinatePair{fmt::format("{}", square->middle.lat),
                              fmt::format("{}", square->middle.lng), false};
    for (const std::string_view between : {";", ", ", ",", "/", " "})
        if (auto pair = split_at(text, between)) return pair;
    if (looks_like_degrees(text))
        if (const auto at = position_in_order(std::string(text)))
            return CoordinatePair{fmt::format("{}", at->lat), fmt::format("{}", at->lng), false};
    return std::nullopt;
}

std::optional<geo::LngLat> read_degrees(std::string_view lat, std::string_view lng) {
    return position_in_order(fmt::format("{}; {}", lat, lng));
}

}  // namespace io
