#include "io/foreign/coordinates.hpp"

#include <array>

#include "io/foreign/foreign_number.hpp"

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
    CoordinatePair pair{plain_number(one), plain_number(other),
                        ends_with_any(one, "EW") || ends_with_any(other, "NS")};
    if (pair.first.empty() || pair.second.empty()) return std::nullopt;
    // Two counts, or the halves of one number, are no place.
    if (pair.first.find('.') == std::string::npos || pair.second.find('.') == std::string::npos)
        return std::nullopt;
    return pair;
}

}  // namespace

std::optional<CoordinatePair> read_coordinates(std::string_view text) {
    text = trimmed(text);
    if (text.size() > 60) return std::nullopt;
    for (const std::string_view between : {";", ", ", ",", "/", " "})
        if (auto pair = split_at(text, between)) return pair;
    return std::nullopt;
}

}  // namespace io
