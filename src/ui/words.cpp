#include "ui/words.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace ui {
namespace {

constexpr double metres_per_inch = 0.0254, px_per_inch = 96.0;

std::string_view precision_in_words(claims::Precision precision) {
    static constexpr std::array<std::string_view, 5> words{
        "the exact place", "known to the settlement", "known to the district",
        "known to the region", "known to the country"};
    return words[static_cast<std::size_t>(precision)];
}

/// The space does not break, so that number and unit stay in one line.
std::string distance(double metres) {
    return metres < 1000 ? fmt::format("{:.0f}\u00a0m", metres)
                         : fmt::format("{:.3g}\u00a0km", metres / 1000.0);
}

/// Two digits that count: nobody reads a map scale closer.
double rounded(double value) {
    if (!(value > 0)) return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::round(value / unit) * unit;
}

}  // namespace

std::string place_in_words(const claims::Event& event) {
    std::string words(event.place);
    if (!event.is_located())
        return words.empty() ? "no place on record" : fmt::format("{}, not on the map", words);
    if (!words.empty()) words += ", ";
    words += precision_in_words(event.precision);
    if (event.radius_m > 0) words += ", within " + distance(event.radius_m);
    return words;
}

std::string position_in_words(const geo::LngLat& at, int decimals) {
    return fmt::format("{:.{}f}° {}, {:.{}f}° {}", std::abs(at.lat), decimals,
                       at.lat < 0 ? "S" : "N", std::abs(at.lng), decimals, at.lng < 0 ? "W" : "E");
}

std::string number(std::size_t value) {
    const std::string digits = fmt::format("{}", value);
    std::string grouped;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) grouped.push_back(',');
        grouped.push_back(digits[i]);
    }
    return grouped;
}

std::string counted(std::size_t value, std::string_view noun) {
    return fmt::format("{} {}{}", number(value), noun, value == 1 ? "" : "s");
}

std::string scale_in_words(double ground_metres_per_px) {
    const double ratio = rounded(ground_metres_per_px * px_per_inch / metres_per_inch);
    return fmt::format("1 : {}", number(static_cast<std::size_t>(ratio)));
}

std::string_view why_not_counted(claims::Outcome outcome) {
    switch (outcome) {
        case claims::Outcome::stands:
            return {};
        case claims::Outcome::replaced:
            return "replaced: the same actor later said the contrary";
        case claims::Outcome::withdrawn:
            return "withdrawn: the same actor took it back";
        case claims::Outcome::withdrawal:
            return "takes back what the same actor said before";
        case claims::Outcome::not_yet_known:
            return "made after the day that the map shows";
    }
    return {};
}

}  // namespace ui
