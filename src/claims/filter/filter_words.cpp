#include <fmt/format.h>

#include <functional>

#include "claims/dates/edtf_words.hpp"
#include "claims/filter/filter.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/voices.hpp"

namespace claims {
namespace {

/// "a", "a or b", "a, b or c"
template <typename Words>
std::string either(const Words& words) {
    std::string text;
    std::size_t left = words.size();
    for (const std::string& word : words) {
        text += word.empty() ? "none" : isolated(word);
        --left;
        if (left > 0) text += left == 1 ? " or " : ", ";
    }
    return text;
}

/// How a word is told; without: as it is written.
using Naming = std::function<std::string(const std::string& word)>;

template <typename Words>
std::vector<std::string> named(const Words& words, const Naming& naming) {
    std::vector<std::string> names;
    for (const std::string& word : words) names.push_back(naming ? naming(word) : word);
    return names;
}

std::string choice_words(std::string_view what, const Choice& choice, const Naming& naming = {}) {
    if (choice.only.empty())
        return fmt::format("{} not {}", what, either(named(choice.hidden, naming)));
    std::vector<std::string> allowed;
    for (const std::string& word : choice.only)
        if (choice.allows(word)) allowed.push_back(word);
    return allowed.empty() ? fmt::format("no {}", what)
                           : fmt::format("{} {}", what, either(named(allowed, naming)));
}

std::string claimant_words(const Choice& choice, const Naming& naming) {
    return choice.only.empty() ? "claims by others than " + either(named(choice.hidden, naming))
                               : choice_words("claims by", choice, naming);
}

Naming actors_of(const Atlas* atlas) {
    return [atlas](const std::string& id) {
        const Actor* actor = atlas == nullptr ? nullptr : atlas->find_actor(id);
        return actor == nullptr ? id : actor->label();
    };
}

Naming sides_of(const Atlas* atlas) {
    return [atlas](const std::string& side) {
        return atlas == nullptr || side.empty() ? side : side_in_words(*atlas, side);
    };
}

std::string precision_at_least(Precision precision) {
    return precision == Precision::exact
               ? "place known exactly"
               : fmt::format("place known to the {} or better", to_word(precision));
}

/// "figures of killed_civilian from 20 to 30"
std::string figure_words(const Choice& metrics, const FigureRange& range) {
    std::string words = metrics.allows_all() ? "figures" : choice_words("figures of", metrics);
    if (range.least && range.most && *range.least == *range.most)
        return words + fmt::format(" {}", *range.least);
    if (range.least) words += fmt::format(" from {}", *range.least);
    if (range.most) words += fmt::format("{}{}", range.least ? " to " : " up to ", *range.most);
    return words;
}

std::string area_words(const std::vector<geo::Polygon>& areas) {
    if (areas.size() > 1) return fmt::format("inside {} areas", areas.size());
    return fmt::format("inside an area with {} corners", areas.front().outer.size());
}

std::string bounds_words(const geo::Bounds& bounds) {
    return fmt::format("longitude {:.6g} to {:.6g}, latitude {:.6g} to {:.6g}", bounds.west,
                       bounds.east, bounds.south, bounds.north);
}

}  // namespace

std::vector<std::string> parts_in_words(const Filter& filter, const Atlas* atlas) {
    std::vector<std::string> parts;
    const auto add = [&](const std::string& words) {
        if (!words.empty()) parts.push_back(words);
    };
    if (!filter.statuses.allows_all()) add(choice_words("status", filter.statuses));
    if (!filter.kinds.allows_all()) add(choice_words("kind", filter.kinds));
    if (!filter.layers.allows_all()) add(choice_words("layer", filter.layers));
    if (filter.precision) add(precision_at_least(*filter.precision));
    if (!filter.actors.allows_all()) add(claimant_words(filter.actors, actors_of(atlas)));
    if (!filter.sides.allows_all()) add(choice_words("side", filter.sides, sides_of(atlas)));
    if (!filter.accused.allows_all())
        add(choice_words("accused side", filter.accused, sides_of(atlas)));
    if (!filter.stances.allows_all()) add(choice_words("stance", filter.stances));
    if (!filter.publishers.allows_all()) add(choice_words("source", filter.publishers));
    if (!filter.metrics.allows_all() || !filter.figures.asks_nothing())
        add(figure_words(filter.metrics, filter.figures));
    if (filter.window) add(time_in_sentence(*filter.window));
    if (filter.text.find_first_not_of(" \t\r\n") != std::string::npos)
        add("text “" + isolated(filter.text) + "”");
    if (filter.bounds) add(bounds_words(*filter.bounds));
    if (!filter.areas.empty()) add(area_words(filter.areas));
    if (filter.known_on) add("as known " + last_day_in_sentence(*filter.known_on));
    return parts;
}

std::string in_words(const Filter& filter, const Atlas* atlas) {
    return fmt::format("{}", fmt::join(parts_in_words(filter, atlas), "; "));
}

}  // namespace claims
