#include "claims/word_count.hpp"

#include <algorithm>

namespace claims {
namespace {

constexpr std::size_t handful = 6;

}  // namespace

std::size_t WordCount::index_of(std::string_view word) {
    // Neighbours often have the same word.
    if (last_ < entries_.size() && entries_[last_].word == word) return last_;
    // Looking through a handful is faster than hashing.
    const std::size_t looked_at = std::min(entries_.size(), handful);
    for (std::size_t i = 0; i < looked_at; ++i)
        if (entries_[i].word == word) return last_ = i;
    const auto [at, is_new] = index_.try_emplace(word, entries_.size());
    if (is_new) entries_.push_back({word, choice_.allows(word)});
    return last_ = at->second;
}

void WordCount::count(std::size_t index, std::size_t event) {
    Entry& entry = entries_[index];
    if (entry.last_event == event) return;
    entry.last_event = event;
    ++entry.count;
}

Tally WordCount::tally() const {
    Tally tally;
    for (const Entry& entry : entries_) tally.emplace(entry.word, entry.count);
    return tally;
}

}  // namespace claims
