#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "claims/claim_answers.hpp"
#include "claims/filter.hpp"
#include "claims/first_words.hpp"
#include "claims/word_count.hpp"

namespace claims {

/// What a filter asks about claims: whether one and the same claim about an event answers all of
/// it, and how many events each answer would leave. Keeps its memory from one event to the next.
class ClaimQuestions {
 public:
    /// `words` are those of the atlas, and must outlive this.
    ClaimQuestions(const ClaimWords& words, const Filter& filter);

    bool ask_nothing() const { return asked_ == 0; }
    /// The events looked at from now on lie in this chunk of the atlas; `first_words` are its.
    void enter(const EventChunk& chunk, const FirstWords& first_words);
    /// Reads the claims about an event, if anything is asked about claims.
    void look_at(std::size_t row);
    /// Whether one claim about the event last looked at answers every question.
    bool are_answered() const { return fewest_refusals_ == 0; }
    /// Whether one would, were one question not asked.
    bool are_nearly_answered() const { return fewest_refusals_ <= 1; }
    /// Counts the event last looked at, which passes everything else.
    void count();
    /// Has looked at all events of the chunk.
    void leave();

    void tell(Overview& overview) const;

 private:
    using enum ClaimQuestion;
    using Answer = ClaimAnswers::Answer;

    WordCount& of(ClaimQuestion question) { return counts_[static_cast<std::size_t>(question)]; }
    bool is_known(std::size_t claim) const {
        return !known_on_ || known_dates_[chunk_->claim_dates().number(claim)] != 0;
    }
    unsigned refusals_of(const Answer& answer) const;
    void note_refusals(unsigned refused);
    void count_first_words();
    void count_one_by_one();
    void count(const Answer& answer, ClaimQuestion question);

    const ClaimWords& words_;
    const FigureRange& figures_;
    const KnownOn known_on_;
    unsigned asked_ = 0;  ///< a bit for each question
    std::array<WordCount, claim_question_count> counts_;
    std::vector<std::uint8_t> refused_sources_;  ///< by their slots in words_
    ClaimAnswers answers_;

    // In the chunk:
    const EventChunk* chunk_ = nullptr;
    const FirstWords* first_words_ = nullptr;
    std::vector<std::uint8_t> known_dates_;  ///< by number of the date
    std::vector<std::uint32_t> groups_;      ///< how many claims are counted by each group of words
    std::vector<std::uint32_t> silent_;  ///< events without claims, by number of whom they accuse

    // About the event:
    std::size_t row_ = 0;
    std::vector<unsigned> refused_;  ///< by each known claim: a bit for each question
    unsigned any_refused_ = 0;       ///< by any of them
    int fewest_refusals_ = 0;
    std::uint32_t event_ = 0;  ///< counted from 1
};

}  // namespace claims
