#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "claims/claim_answers.hpp"
#include "claims/claim_bits.hpp"
#include "claims/filter.hpp"
#include "claims/first_words.hpp"
#include "claims/word_count.hpp"

namespace claims {

/// What a filter asks about claims: whether one and the same claim about an event answers all of
/// it, and how many events each answer would leave. Works through the claims of a chunk column by
/// column and without branches: how many claims an event has, and what they say, cannot be
/// foretold.
class ClaimQuestions {
 public:
    /// `words` are those of the atlas, and must outlive this.
    ClaimQuestions(const ClaimWords& words, const Filter& filter);

    /// Puts `beyond` into `refused`, by the row of each of a chunk's events, where no claim answers
    /// every question. `first_words` are the chunk's.
    void ask(const EventChunk& chunk, const FirstWords& first_words,
             std::vector<std::uint8_t>& refused, std::uint8_t beyond);
    /// The same, and counts the events that nothing else refuses: for which 0 was there.
    void ask_and_count(const EventChunk& chunk, const FirstWords& first_words,
                       std::vector<std::uint8_t>& refused, std::uint8_t beyond);

    void tell(Overview& overview) const;

 private:
    using enum ClaimQuestion;
    using Answer = ClaimAnswers::Answer;

    WordCount& of(ClaimQuestion question) { return counts_[static_cast<std::size_t>(question)]; }
    void enter(const EventChunk& chunk, const FirstWords& first_words);
    void find_refusals();
    void note_flags();
    unsigned refusals_of(const Answer& answer) const;
    void count_first_words();
    void add_claims(std::vector<std::uint32_t>& by_group);
    void add_claims_of_few(std::vector<std::uint32_t>& by_group) const;
    void count_one_by_one(std::size_t row);
    void count(const Answer& answer, ClaimQuestion question);

    const ClaimWords& words_;
    const FigureRange& figures_;
    const KnownOn known_on_;
    unsigned asked_ = 0;  ///< a bit for each question
    std::array<WordCount, claim_question_count> counts_;
    std::vector<std::uint8_t> refused_actors_;   ///< by their words: the bit, or 0
    std::vector<std::uint8_t> refused_sources_;  ///< by their slots in words_: likewise
    ClaimAnswers answers_;

    // In the chunk:
    const EventChunk* chunk_ = nullptr;
    const FirstWords* first_words_ = nullptr;
    std::vector<std::uint8_t> known_;    ///< by claim: 1 or 0
    std::vector<std::uint8_t> refused_;  ///< by claim: a bit for each question, and for the figure
    std::vector<std::uint8_t> flags_;    ///< by event: what holds for any of its claims
    std::vector<std::uint8_t> counted_;  ///< by event: 1 where it counts under its first words
    std::vector<std::uint8_t>
        counted_claims_;       ///< by claim: 1 where it is known and its event counts
    std::uint32_t event_ = 0;  ///< counted from 1, of those counted one by one
};

}  // namespace claims
