#include "claims/filter/choice.hpp"

namespace claims {

bool Choice::allows(std::string_view word) const {
    return !hidden.contains(word) && (only.empty() || only.contains(word));
}

void Choice::toggle(std::string_view word) {
    if (allows(word)) {
        // The last of the chosen words stays in `only`: an empty `only` would let all words
        // through.
        if (only.size() > 1)
            only.erase(only.find(word));
        else
            hidden.emplace(word);
        return;
    }
    if (const auto at = hidden.find(word); at != hidden.end()) hidden.erase(at);
    if (!only.empty()) only.emplace(word);
}

void Choice::solo(std::string_view word) {
    const bool show_all = is_solo(word);
    hidden.clear();
    only.clear();
    if (!show_all) only.emplace(word);
}

bool Choice::is_solo(std::string_view word) const {
    return only.size() == 1 && allows(word);
}

}  // namespace claims
