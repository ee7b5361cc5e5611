#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "claims/claim_words.hpp"
#include "claims/filter.hpp"
#include "claims/word_count.hpp"

namespace claims {

/// What a filter asks about claims: whether one and the same claim about an event answers all of
/// it, and how many events each answer would leave. Keeps its memory from one event to the next.
class ClaimQuestions {
 public:
    /// `words` are those of the atlas, and must outlive this.
    ClaimQuestions(const ClaimWords& words, const Filter& filter);

    /// The events looked at from now on lie in this chunk of the atlas.
    void enter(const EventChunk& chunk);
    /// Reads the claims about an event, if anything is asked about claims.
    void look_at(std::size_t row);
    /// Whether one claim about the event last looked at answers every question.
    bool are_answered() const { return fewest_refusals_ == 0; }
    /// Whether one would, were one question not asked.
    bool are_nearly_answered() const { return fewest_refusals_ <= 1; }
    /// Counts the event last looked at, which passes everything else.
    void count();

    void tell(Overview& overview) const;

 private:
    using enum ClaimQuestion;
    using Index = WordCount::Index;
    /// A side as the answer to two questions.
    struct SideWord {
        Index as_side, as_accused;
    };
    /// How one claim answers, or an event without any. Either of the two sides will do.
    struct Answer {
        Index actor, side, other_side, accused, stance, metric;
        TableIndex source;
    };

    WordCount& of(ClaimQuestion question) { return counts_[static_cast<std::size_t>(question)]; }
    std::vector<SideWord> side_words(const WordColumn& column);
    Answer answer_of(std::size_t claim) const;
    Answer answer_without_claims() const;
    bool is_known(std::size_t claim) const {
        return known_dates_[chunk_->claim_dates().number(claim)] != 0;
    }
    unsigned refusals_of(const Answer& answer) const;
    void note_refusals(unsigned refused);
    void count(const Answer& answer);
    void count(const Answer& answer, ClaimQuestion question);

    const ClaimWords& words_;
    const FigureRange& figures_;
    const KnownOn known_on_;
    const bool asks_nothing_;
    std::array<WordCount, claim_question_count> counts_;
    std::vector<std::uint8_t> refused_sources_;  ///< the last stands for those in no table

    const EventChunk* chunk_ = nullptr;
    std::vector<SideWord> accused_, accuses_;  ///< by their numbers in the chunk's columns
    std::vector<Index> metrics_;               ///< the same
    std::vector<std::uint8_t> known_dates_;    ///< the same
    std::size_t row_ = 0;
    std::vector<unsigned> refused_;  ///< by each known claim: a bit for each question
    int fewest_refusals_ = 0;
    std::uint32_t event_ = 0;  ///< counted from 1
};

}  // namespace claims
