#include <fmt/core.h>

#include "claims/edtf_words.hpp"
#include "claims/filter.hpp"

namespace claims {
namespace {

/// "a", "a or b", "a, b or c"
template <typename Words>
std::string either(const Words& words) {
    std::string text;
    std::size_t left = words.size();
    for (const std::string& word : words) {
        text += word.empty() ? "none" : word;
        --left;
        if (left > 0) text += left == 1 ? " or " : ", ";
    }
    return text;
}

std::string choice_words(std::string_view what, const Choice& choice) {
    if (choice.only.empty()) return fmt::format("{} not {}", what, either(choice.hidden));
    std::vector<std::string> allowed;
    for (const std::string& word : choice.only)
        if (choice.allows(word)) allowed.push_back(word);
    return allowed.empty() ? fmt::format("no {}", what)
                           : fmt::format("{} {}", what, either(allowed));
}

std::string bounds_words(const geo::Bounds& bounds) {
    return fmt::format("longitude {:.6g} to {:.6g}, latitude {:.6g} to {:.6g}", bounds.west,
                       bounds.east, bounds.south, bounds.north);
}

}  // namespace

std::string in_words(const Filter& filter) {
    std::string text;
    const auto add = [&](const std::string& words) {
        if (!words.empty()) text += (text.empty() ? "" : "; ") + words;
    };
    if (!filter.statuses.allows_all()) add(choice_words("status", filter.statuses));
    if (!filter.kinds.allows_all()) add(choice_words("kind", filter.kinds));
    if (!filter.layers.allows_all()) add(choice_words("layer", filter.layers));
    if (!filter.actors.empty()) add("claims by " + either(filter.actors));
    if (filter.window) add(time_in_sentence(*filter.window));
    if (filter.text.find_first_not_of(" \t\r\n") != std::string::npos)
        add("text “" + filter.text + "”");
    if (filter.bounds) add(bounds_words(*filter.bounds));
    if (filter.known_on) add("as known " + last_day_in_sentence(*filter.known_on));
    return text;
}

}  // namespace claims
