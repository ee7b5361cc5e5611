#include "ui/edit/form_options.hpp"

#include <array>
#include <set>
#include <string_view>

#include "claims/words/voices.hpp"

namespace ui {
namespace {

std::vector<Option> words_of(const claims::Tally& tally) {
    std::vector<Option> options;
    for (const auto& [word, count] : tally)
        if (!word.empty()) options.push_back({word, word});
    return options;
}

std::string with_spaces(std::string_view word) {
    std::string words(word);
    for (char& letter : words)
        if (letter == '_') letter = ' ';
    return words;
}

}  // namespace

std::vector<Option> kind_options(const session::Session& session) {
    return words_of(session.overview().by_kind);
}

std::vector<Option> layer_options(const session::Session& session) {
    return words_of(session.overview().by_layer);
}

std::vector<Option> side_options(const claims::Atlas& atlas) {
    std::set<std::string> sides;
    for (const claims::Actor& actor : atlas.actors)
        if (!actor.side.empty()) sides.insert(actor.side);
    std::vector<Option> options{{"", "nobody"}};
    for (const std::string& side : sides)
        options.push_back({side, claims::side_in_words(atlas, side)});
    return options;
}

std::vector<Option> precision_options() {
    return {{"exact", "exact: the spot is known"},
            {"settlement", "settlement: a town or village"},
            {"district", "district"},
            {"region", "region"},
            {"country", "country"}};
}

std::vector<Option> metric_options() {
    constexpr std::array metrics{"killed",           "killed_civilian",    "killed_military",
                                 "wounded",          "wounded_civilian",   "wounded_military",
                                 "missing",          "captured_military",  "displaced_civilian",
                                 "damaged_building", "destroyed_building", "destroyed_vehicle"};
    std::vector<Option> options{{"", "nothing"}};
    for (const char* metric : metrics) options.push_back({metric, with_spaces(metric)});
    return options;
}

std::vector<Option> stance_options() {
    return {
        {"asserts", "asserts it"}, {"denies", "denies it"}, {"withdraws", "withdraws its claim"}};
}

std::vector<Option> basis_options() {
    return {{"statement", "a statement"}, {"verification", "a verification: it has checked it"}};
}

}  // namespace ui
