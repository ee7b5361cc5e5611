#include "claims/words/voices.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "claims/dates/edtf_words.hpp"
#include "claims/words/article.hpp"
#include "claims/words/figure.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/plain_words.hpp"

namespace claims {
namespace {

constexpr std::size_t most_named = 3;

/// One actor and what it said.
struct Voice {
    TableIndex actor;
    bool is_named;
    std::string made;                                               ///< "on 11 October 2020"
    std::vector<std::pair<std::string_view, std::string>> figures;  ///< metric, words
};

void add_figure(Voice& voice, const Claim& claim) {
    if (!claim.gives_figure()) return;
    const auto known =
        std::ranges::find(voice.figures, claim.metric, [](const auto& f) { return f.first; });
    if (known == voice.figures.end())
        voice.figures.emplace_back(claim.metric, figure_in_words(claim));
    else
        known->second = figure_in_words(claim);
}

std::vector<Voice> gather(const EventChunk& chunk, const std::vector<Judged>& claims) {
    std::vector<Voice> voices;
    for (const Judged& judged : claims) {
        auto voice =
            judged.is_named ? std::ranges::find(voices, judged.actor, &Voice::actor) : voices.end();
        if (voice == voices.end())
            voice = voices.insert(voice, Voice{judged.actor, judged.is_named, {}, {}});
        const Claim claim = chunk.claim(judged.index);
        voice->made = edtf_in_sentence(claim.made_text);
        add_figure(*voice, claim);
    }
    return voices;
}

std::string name_of(const Atlas& atlas, const Voice& voice) {
    const Actor* actor = atlas.actor(voice.actor);
    if (actor == nullptr) return "somebody unnamed";
    return with_article(actor->label().empty() ? actor->id : actor->label());
}

std::string figures_of(const Voice& voice) {
    std::string words;
    for (const auto& [metric, figure] : voice.figures)
        words += (words.empty() ? "" : ", ") + figure;
    return words.empty() ? words : " (" + words + ")";
}

}  // namespace

std::string voices_in_words(const Atlas& atlas, const EventChunk& chunk,
                            const std::vector<Judged>& claims) {
    const std::vector<Voice> voices = gather(chunk, claims);
    if (voices.empty()) return {};
    const bool share_date = std::ranges::all_of(
        voices, [&](const Voice& voice) { return voice.made == voices.front().made; });

    const std::size_t named = voices.size() > most_named ? most_named - 1 : voices.size();
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < named; ++i) {
        std::string part = name_of(atlas, voices[i]);
        if (!share_date || voices.size() == 1) part += " " + voices[i].made;
        parts.push_back(part + figures_of(voices[i]));
    }
    if (named < voices.size()) parts.push_back(fmt::format("{} others", voices.size() - named));
    std::string words = listed(parts);
    if (share_date && voices.size() > 1) words += " " + voices.front().made;
    return words;
}

std::string side_in_words(const Atlas& atlas, std::string_view side) {
    if (const Actor* actor = atlas.find_actor(side); actor != nullptr && !actor->label().empty())
        return with_article(actor->label());
    std::string words(side);
    std::ranges::replace(words, '_', ' ');
    bool begins_word = true;
    for (char& letter : words) {
        if (begins_word && letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
        begins_word = letter == ' ' || letter == '-';
    }
    return isolated(words);
}

}  // namespace claims
