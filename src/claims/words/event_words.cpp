#include "claims/words/event_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "claims/words/isolated.hpp"
#include "claims/words/plain_words.hpp"

namespace claims {
namespace {

std::string_view precision_in_words(Precision precision) {
    static constexpr std::array<std::string_view, 5> words{
        "the exact place", "known to the settlement", "known to the district",
        "known to the region", "known to the country"};
    return words[static_cast<std::size_t>(precision)];
}

/// The space does not break, so that number and unit stay in one line.
std::string distance(double metres) {
    constexpr double told_by_digits = 999.5;  // km; above, three digits would be told by powers
    const double km = metres / 1000.0;
    if (km < 1.0) return fmt::format("{:.0f}\u00a0m", metres);
    if (km < told_by_digits) return fmt::format("{:.3g}\u00a0km", km);
    return with_thousands(static_cast<std::uint64_t>(std::min(std::round(km), 1e18))) + "\u00a0km";
}

}  // namespace

std::string place_in_words(const Event& event) {
    std::string words = isolated(event.place);
    if (!event.is_located())
        return words.empty() ? "no place on record" : fmt::format("{}, not on the map", words);
    if (!words.empty()) words += ", ";
    const bool is_exact = event.precision == Precision::exact;
    if (is_exact && event.radius_m > 0)
        return words + "known to within " + distance(event.radius_m);
    words += precision_in_words(event.precision);
    if (event.radius_m > 0) words += ", within " + distance(event.radius_m);
    return words;
}

std::string_view why_not_counted(Outcome outcome) {
    switch (outcome) {
        case Outcome::stands:
            return {};
        case Outcome::replaced:
            return "replaced: the same actor later said the contrary";
        case Outcome::withdrawn:
            return "withdrawn: the same actor took it back";
        case Outcome::withdrawal:
            return "takes back what the same actor said before";
        case Outcome::not_yet_known:
            return "made after the day asked for";
    }
    return {};
}

}  // namespace claims
