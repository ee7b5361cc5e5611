#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/choice.hpp"
#include "claims/filter.hpp"

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
    /// The entry of a word; its text must outlive the count. Valid until the next call.
    Entry& of(std::string_view word) { return entries_[index_of(word)]; }
    std::size_t index_of(std::string_view word);
    Entry& operator[](std::size_t index) { return entries_[index]; }
    /// Once for each event, whose number is above 0.
    void count(std::size_t index, std::size_t event);
    Tally tally() const;

 private:
    const Choice& choice_;
    std::vector<Entry> entries_;
    std::unordered_map<std::string_view, std::size_t> index_;
    std::size_t last_ = 0;
};

}  // namespace claims
