#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/columns/word_column.hpp"
#include "claims/filter/choice.hpp"
#include "claims/filter/filter.hpp"

namespace claims {

/// Counts events by a word and asks a Choice only once for each word.
class WordCount {
 public:
    explicit WordCount(const Choice& choice) : choice_(choice) {}

    using Index = std::uint32_t;
    /// Of the entry of a word, whose text must outlive the count; made when it is first asked for.
    Index index_of(std::string_view word);
    /// Those of all words of a column, by their numbers there.
    std::vector<Index> indices_of(const WordColumn& column);
    bool allows(Index index) const { return allowed_[index] != 0; }
    void count(Index index, std::uint32_t events = 1) { counts_[index].events += events; }
    /// Once for each event, whose number is above that of the one before.
    void count_once(Index index, std::uint32_t event) {
        // Without a branch: whether a word was met before in an event cannot be foretold.
        Count& count = counts_[index];
        count = {count.events + (count.last != event ? 1U : 0U), event};
    }
    std::uint32_t operator[](Index index) const { return counts_[index].events; }
    Tally tally() const;

 private:
    struct Count {
        std::uint32_t events, last;  ///< how many, and the number of the last one counted once
    };
    const Choice& choice_;
    std::vector<std::string_view> words_;
    std::vector<std::uint8_t> allowed_;
    std::vector<Count> counts_;
    std::unordered_map<std::string_view, Index> index_;
};

}  // namespace claims
