#include "claims/word_count.hpp"

namespace claims {

WordCount::Entry& WordCount::of(std::string_view word) {
    // Neighbours often have the same word.
    if (last_ < entries_.size() && entries_[last_].word == word) return entries_[last_];
    const auto [at, is_new] = index_.try_emplace(word, entries_.size());
    if (is_new) entries_.push_back({word, choice_.allows(word)});
    last_ = at->second;
    return entries_[last_];
}

Tally WordCount::tally() const {
    Tally tally;
    for (const Entry& entry : entries_) tally.emplace(entry.word, entry.count);
    return tally;
}

}  // namespace claims
