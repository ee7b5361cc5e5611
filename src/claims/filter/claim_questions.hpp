#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "claims/filter/claim_answers.hpp"
#include "claims/filter/claim_refusals.hpp"
#include "claims/filter/filter.hpp"
#include "claims/filter/first_words.hpp"
#include "claims/filter/word_count.hpp"

namespace claims {

/// What a filter asks about claims: whether one and the same claim about an event answers all of
/// it, and how many events each answer would leave. Works through the claims of a chunk column by
/// column and without branches: how many claims an event has, and what they say, cannot be
/// foretold.
class ClaimQuestions {
 public:
    /// Both must outlive this; `words` are those of the atlas.
    ClaimQuestions(const ClaimWords& words, const Filter& filter);

    /// Puts `beyond` into `refused`, by row of a chunk, where no claim about an event in `rows`
    /// answers every question. `first_words` are the chunk's.
    void ask(const EventChunk& chunk, const FirstWords& first_words, const ChunkRows& rows,
             std::vector<std::uint8_t>& refused, std::uint8_t beyond);
    /// The same, and counts the events in `rows` that nothing else refuses: for which 0 was there.
    void ask_and_count(const EventChunk& chunk, const FirstWords& first_words,
                       const ChunkRows& rows, std::vector<std::uint8_t>& refused,
                       std::uint8_t beyond);

    void tell(Overview& overview) const;

 private:
    using enum ClaimQuestion;
    using Answer = ClaimAnswers::Answer;

    WordCount& of(ClaimQuestion question) { return counts_[static_cast<std::size_t>(question)]; }
    void enter(const EventChunk& chunk, const FirstWords& first_words, const ChunkRows& rows);
    void look_what_is_known();
    void note_refusals();
    void choose_counted(const std::vector<std::uint8_t>& refused);
    void choose_one_by_one(std::vector<std::uint8_t>& refused, std::uint8_t beyond);
    void count_first_words();
    void count_silent();
    void add_claims(std::vector<std::uint32_t>& by_group);
    void add_claims_of_few(std::vector<std::uint32_t>& by_group) const;
    void count_one_by_one(std::size_t row);
    void count_under_all(const Answer& answer);
    void count(const Answer& answer, ClaimQuestion question);

    const ClaimWords& words_;
    const KnownOn known_on_;
    ClaimRefusals refusals_;
    std::array<WordCount, claim_question_count> counts_;
    ClaimAnswers answers_;

    // In the chunk:
    const EventChunk* chunk_ = nullptr;
    const FirstWords* first_words_ = nullptr;
    const ChunkRows* rows_ = nullptr;  ///< those looked at; only for them holds what follows
    std::vector<std::uint8_t> known_;  ///< by claim: 1 or 0
    const std::vector<std::uint8_t>* refused_ = nullptr;  ///< by claim: see ClaimRefusals
    std::vector<std::uint8_t> flags_;    ///< by event: what holds for any of its claims
    std::vector<std::uint8_t> counted_;  ///< by event: 1 where it counts under its first words
    std::size_t counted_events_ = 0;
    std::vector<std::uint16_t> silent_;      ///< rows of those of them without a known claim
    std::vector<std::uint16_t> one_by_one_;  ///< rows whose claims are counted one by one
    std::vector<std::uint8_t>
        counted_claims_;       ///< by claim: 1 where it is known and its event counts
    std::uint32_t event_ = 0;  ///< counted from 1, of those counted one by one
};

}  // namespace claims
