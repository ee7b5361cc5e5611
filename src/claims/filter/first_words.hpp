#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "claims/columns/hash_index.hpp"
#include "claims/columns/word_numbers.hpp"
#include "claims/filter/claim_words.hpp"

namespace claims {

/// Words that come together, each an answer to some question: groups, numbered from 0.
class WordGroups {
 public:
    struct Word {
        ClaimQuestion question;
        ClaimWords::Index word;

        friend bool operator==(const Word&, const Word&) = default;
    };

    std::size_t count() const { return ends_.size(); }
    std::span<const Word> operator[](std::size_t number) const {
        const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
        return std::span(words_).subspan(begin, ends_[number] - begin);
    }
    /// The number of a group, be it a new one.
    std::uint32_t number_of(std::span<const Word> group);

 private:
    std::vector<Word> words_;
    std::vector<std::uint32_t> ends_;
    HashIndex index_;
};

/// The words that each claim of a chunk is the first to bring up about its event, in the order in
/// which claims become known. To count every event once under each word, whatever is known on a
/// day, is then to count claims, and only by their groups of words.
class FirstWords {
 public:
    /// A claim's words in three groups, so that there are few different ones: who speaks of whom,
    /// how and what is counted, and where that was published.
    static constexpr std::size_t groups_of_claim = 3;

    FirstWords(const EventChunk& chunk, const ClaimWords& words);

    const WordGroups& groups() const { return groups_; }
    /// The numbers of each claim's groups, `groups_of_claim` for the first, then for the second …
    const WordNumbers& numbers() const { return numbers_; }
    /// The event of each claim, by its row.
    const std::vector<std::uint16_t>& events() const { return events_; }

 private:
    WordGroups groups_;
    WordNumbers numbers_;
    std::vector<std::uint16_t> events_;
};

}  // namespace claims
