#include "claims/words/figure.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "claims/words/isolated.hpp"

namespace claims {
namespace {

/// Whom or what it happened to; `adjective` goes before outcomes.
struct Target {
    std::string_view word, singular, plural, adjective;
};
// Metrics are written "killed_civilian": what happened, then to whom.
constexpr std::array<Target, 12> targets{
    {{"", "person", "people", ""},
     {"civilian", "civilian", "civilians", "civilian"},
     {"military", "member of the military", "members of the military", "military"},
     {"personnel", "personnel", "personnel", "personnel"},
     {"child", "child", "children", "child"},
     {"person", "person", "people", ""},
     {"building", "building", "buildings", "building"},
     {"vehicle", "vehicle", "vehicles", "vehicle"},
     {"aircraft", "aircraft", "aircraft", "aircraft"},
     // As data sets of conflicts count.
     {"side_a", "person of side A", "people of side A", "side A"},
     {"side_b", "person of side B", "people of side B", "side B"},
     {"unknown", "person of unknown status", "people of unknown status", "other"}}};
constexpr std::array<std::string_view, 12> participles{
    "killed",    "wounded",   "injured",   "missing", "captured",  "detained",
    "displaced", "evacuated", "destroyed", "damaged", "mobilised", "shot"};

struct Outcomes {
    std::string_view singular, plural;
};
constexpr std::array<Outcomes, 4> outcomes{
    {{"casualty", "casualties"}, {"death", "deaths"}, {"injury", "injuries"}, {"loss", "losses"}}};

std::string with_spaces(std::string_view metric) {
    std::string words(metric);
    std::ranges::replace(words, '_', ' ');
    return isolated(words);
}

/// "civilians killed", "civilian casualties"
std::string counted(std::string_view metric, bool one) {
    const std::size_t split = std::min(metric.find('_'), metric.size());
    const std::string_view happened = metric.substr(0, split);
    const std::string_view to_whom = metric.substr(std::min(split + 1, metric.size()));
    const auto target = std::ranges::find(targets, to_whom, &Target::word);
    if (target == targets.end()) return with_spaces(metric);
    if (std::ranges::find(participles, happened) != participles.end())
        return fmt::format("{} {}", one ? target->singular : target->plural, happened);
    const auto outcome = std::ranges::find(outcomes, happened, &Outcomes::plural);
    if (outcome == outcomes.end()) return with_spaces(metric);
    return fmt::format("{}{}{}", target->adjective, target->adjective.empty() ? "" : " ",
                       one ? outcome->singular : outcome->plural);
}

}  // namespace

std::string value_in_words(double value) {
    if (std::abs(value) >= 1e15 || value != std::floor(value)) return fmt::format("{}", value);
    const std::string digits = fmt::format("{:.0f}", std::abs(value));
    std::string words = value < 0 ? "−" : "";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) words += ',';
        words += digits[i];
    }
    return words;
}

std::string metric_in_words(std::string_view metric) {
    return counted(metric, false);
}

std::string figure_in_words(const Claim& claim) {
    if (claim.metric.empty()) return {};
    const bool has_min = !std::isnan(claim.value_min), has_max = !std::isnan(claim.value_max);
    if (!claim.gives_figure()) return counted(claim.metric, false) + ": not provided";
    if (has_max && claim.value_min == claim.value_max)
        return fmt::format("{} {}", value_in_words(claim.value_min),
                           counted(claim.metric, claim.value_min == 1));
    const std::string what = counted(claim.metric, false);
    if (!has_min) return fmt::format("up to {} {}", value_in_words(claim.value_max), what);
    if (!has_max) return fmt::format("at least {} {}", value_in_words(claim.value_min), what);
    return fmt::format("{} to {} {}", value_in_words(claim.value_min),
                       value_in_words(claim.value_max), what);
}

}  // namespace claims
