#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/choice.hpp"
#include "claims/filter.hpp"
#include "claims/word_column.hpp"

namespace claims {

/// Counts events by a word and asks a Choice only once for each word.
class WordCount {
 public:
    explicit WordCount(const Choice& choice) : choice_(choice) {}

    struct Entry {
        std::string_view word;
        bool allowed;
        std::size_t count = 0;
        std::size_t last_event = 0;  ///< counted for; 0 = none yet
    };
    using Index = std::uint32_t;
    static constexpr Index not_met = std::numeric_limits<Index>::max();  ///< of no entry
    /// Of the entry of a word, whose text must outlive the count.
    Index index_of(std::string_view word);
    /// Those of all words of a column, by their numbers there.
    std::vector<Index> indices_of(const WordColumn& column);
    Entry& operator[](Index index) { return entries_[index]; }
    /// Once for each event, whose number is above 0.
    void count(Index index, std::size_t event) {
        Entry& entry = entries_[index];
        if (entry.last_event == event) return;
        entry.last_event = event;
        ++entry.count;
    }
    Tally tally() const;

 private:
    const Choice& choice_;
    std::vector<Entry> entries_;
    std::unordered_map<std::string_view, Index> index_;
};

}  // namespace claims
