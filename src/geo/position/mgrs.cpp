#include "geo/position/mgrs.hpp"

#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>
#include <cmath>
#include <string>

#include "geo/digits.hpp"

namespace geo {
namespace {

constexpr std::size_t most_digits = 10;
constexpr double coarsest_m = 100'000.0;

std::string squeezed(std::string_view text) {
    std::string plain;
    for (const char byte : text) {
        if (byte == ' ') continue;
        plain += static_cast<char>(byte >= 'a' && byte <= 'z' ? byte - 'a' + 'A' : byte);
    }
    return plain;
}

/// The number of a zone, three letters, and as many digits of the easting as of the northing.
bool is_reference(const std::string& text) {
    const auto is_letter = [](char byte) { return byte >= 'A' && byte <= 'Z'; };
    std::size_t at = 0;
    while (at < text.size() && is_digit(text[at])) ++at;
    const std::size_t letters = at;
    while (at < text.size() && is_letter(text[at])) ++at;
    if (letters == 0 || letters > 2 || at - letters != 3) return false;
    const std::size_t digits = text.size() - at;
    while (at < text.size() && is_digit(text[at])) ++at;
    return at == text.size() && digits <= most_digits && digits % 2 == 0;
}

}  // namespace

std::optional<GridSquare> read_mgrs(std::string_view text) {
    const std::string reference = squeezed(text);
    if (!is_reference(reference)) return std::nullopt;
    int zone = 0, digits = 0;
    bool is_north = false;
    double x = 0.0, y = 0.0;
    GridSquare square;
    try {
        GeographicLib::MGRS::Reverse(reference, zone, is_north, x, y, digits);
        GeographicLib::UTMUPS::Reverse(zone, is_north, x, y, square.middle.lat, square.middle.lng);
    } catch (const GeographicLib::GeographicErr&) {
        return std::nullopt;  // letters that no square has
    }
    square.side_m = coarsest_m / std::pow(10.0, digits);
    return square;
}

std::string mgrs_text(const LngLat& at) {
    constexpr int digits = 5;
    if (!is_plausible(at)) return {};
    int zone = 0;
    bool is_north = false;
    double x = 0.0, y = 0.0;
    GeographicLib::UTMUPS::Forward(at.lat, at.lng, zone, is_north, x, y);
    if (zone == GeographicLib::UTMUPS::UPS) return {};
    std::string text;
    GeographicLib::MGRS::Forward(zone, is_north, x, y, at.lat, digits, text);
    text.insert(text.size() - digits, " ");
    text.insert(text.size() - 2 * digits - 1, " ");
    return text;
}

}  // namespace geo
