#include "claims/filter/word_count.hpp"

namespace claims {

WordCount::Index WordCount::index_of(std::string_view word) {
    const auto [at, is_new] = index_.try_emplace(word, static_cast<Index>(words_.size()));
    if (is_new) {
        words_.push_back(word);
        allowed_.push_back(choice_.allows(word) ? 1 : 0);
        counts_.push_back({});
    }
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
    for (Index index = 0; index < words_.size(); ++index)
        tally.emplace(words_[index], counts_[index].events);
    return tally;
}

}  // namespace claims
