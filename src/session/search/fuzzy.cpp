#include "session/search/fuzzy.hpp"

#include <algorithm>

namespace session {
namespace {

constexpr int at_beginning = 1, inside = 6;

bool begins_word(std::string_view text, std::size_t at) {
    static constexpr std::string_view parting = " -/(“‘.,:";
    return at == 0 || parting.find(text[at - 1]) != std::string_view::npos;
}

/// Letters of `word` in order; the letters left out between them count.
std::optional<int> scattered_from(std::string_view text, std::size_t at, std::string_view word) {
    int gaps = 0;
    for (std::size_t i = 1; i < word.size(); ++i) {
        const std::size_t next = text.find(word[i], at + 1);
        if (next == std::string_view::npos) return std::nullopt;
        if (!begins_word(text, next)) gaps += static_cast<int>(next - at) - 1;
        at = next;
    }
    return least_scattered + gaps;
}

std::optional<int> word_distance(std::string_view text, std::string_view word) {
    std::optional<int> best;
    for (std::size_t at = text.find(word);
         at != std::string_view::npos && best.value_or(inside) > distance_of_word;
         at = text.find(word, at + 1))
        best = distance_at(text, at, word.size());
    // Two letters are in nearly every text.
    if (best || word.size() < 3) return best;
    for (std::size_t at = text.find(word[0]); at != std::string_view::npos;
         at = text.find(word[0], at + 1))
        if (begins_word(text, at))
            if (const auto found = scattered_from(text, at, word))
                best = std::min(best.value_or(*found), *found);
    // Letters strewn over a long text are no hit.
    if (best && *best > least_scattered + 3 * static_cast<int>(word.size())) best.reset();
    return best;
}

}  // namespace

std::string_view take_word(std::string_view& typed) {
    typed.remove_prefix(std::min(typed.find_first_not_of(' '), typed.size()));
    const std::string_view word = typed.substr(0, typed.find(' '));
    typed.remove_prefix(word.size());
    return word;
}

int distance_at(std::string_view text, std::size_t at, std::size_t size) {
    if (at == 0) return size == text.size() ? 0 : at_beginning;
    return begins_word(text, at) ? distance_of_word : inside;
}

std::optional<int> fuzzy_distance(std::string_view text, std::string_view typed) {
    int sum = 0;
    for (std::string_view word = take_word(typed); !word.empty(); word = take_word(typed)) {
        const auto distance = word_distance(text, word);
        if (!distance) return std::nullopt;
        sum += *distance;
    }
    return sum;
}

}  // namespace session
