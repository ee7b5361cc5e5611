#include "claims/word_count.hpp"

namespace claims {

WordCount::Index WordCount::index_of(std::string_view word) {
    const auto [at, is_new] = index_.try_emplace(word, static_cast<Index>(entries_.size()));
    if (is_new) entries_.push_back({word, choice_.allows(word)});
    return at->second;
}

std::vector<WordCount::Index> WordCount::indices_of(const WordColumn& column) {
    std::vector<Index> indices;
    for (std::uint32_t number = 0; number < column.word_count(); ++number)
        indices.push_back(index_of(column.word(number)));
    return indices;
}

Tally WordCount::tally() const {
    Tally tally;
    for (const Entry& entry : entries_) tally.emplace(entry.word, entry.count);
    return tally;
}

}  // namespace claims
