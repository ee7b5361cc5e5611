#include "app/command_line/known_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/usage_error.hpp"
#include "io/all_cores.hpp"
#include "io/atlas/words.hpp"

namespace app {
namespace {

struct Asked {
    const char* option;
    const char* what;
    const std::vector<std::string>& words;
    claims::Tally claims::Overview::*known;
};

std::array<Asked, 7> asked_in(const FilterOptions& options) {
    using claims::Overview;
    return {{{"--kind", "kind", options.kinds, &Overview::by_kind},
             {"--layer", "layer", options.layers, &Overview::by_layer},
             {"--actor", "actor", options.actors, &Overview::by_actor},
             {"--side", "side", options.sides, &Overview::by_side},
             {"--accused", "side accused", options.accused, &Overview::by_accused},
             {"--publisher", "publisher", options.publishers, &Overview::by_publisher},
             {"--metric", "metric", options.metrics, &Overview::by_metric}}};
}

std::string known_in_words(const claims::Tally& known) {
    constexpr std::size_t most_named = 40;
    std::string names;
    std::size_t named = 0;
    for (const auto& [word, count] : known) {
        if (word.empty()) continue;
        if (named++ < most_named) names += (names.empty() ? "" : ", ") + io::in_quotes(word);
    }
    if (names.empty()) return "There is none.";
    if (named > most_named)
        names += fmt::format(" and {} more, which “list --words” tells", named - most_named);
    return "There are: " + names + ".";
}

[[noreturn]] void refuse(const Asked& asked, const std::string& word, const claims::Tally& known) {
    std::string sentence = fmt::format("{}: nothing here has the {} {}. ", asked.option, asked.what,
                                       io::in_quotes(word));
    const auto alike = std::ranges::find(
        known, claims::folded(word), [](const auto& each) { return claims::folded(each.first); });
    throw UsageError(sentence + (alike == known.end()
                                     ? known_in_words(known)
                                     : "There is " + io::in_quotes(alike->first) + "."));
}

}  // namespace

void demand_known_words(const FilterOptions& options, const claims::Overview& overview) {
    for (const Asked& asked : asked_in(options))
        for (const std::string& word : asked.words)
            if (const claims::Tally& known = overview.*asked.known;
                !word.empty() && !known.contains(word))
                refuse(asked, word, known);
}

void demand_known_words(const FilterOptions& options, const claims::Atlas& atlas) {
    const auto asks_nothing = [](const Asked& asked) { return asked.words.empty(); };
    if (std::ranges::all_of(asked_in(options), asks_nothing)) return;
    claims::FilterMemory memory;
    demand_known_words(options, claims::apply_filter(atlas, memory, {}, {}, io::all_cores()));
}

}  // namespace app
