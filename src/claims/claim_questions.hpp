#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/filter.hpp"
#include "claims/vocabulary.hpp"
#include "claims/word_count.hpp"

namespace claims {

/// What a filter asks about claims: whether one and the same claim about an event answers all of
/// it, and how many events each answer would leave. Keeps its memory from one event to the next.
class ClaimQuestions {
 public:
    ClaimQuestions(const Atlas& atlas, const Filter& filter);

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
    using Index = WordCount::Index;
    enum Question { actor, side, accused, stance, publisher, metric, question_count };
    static constexpr unsigned figure_bit = 1U << question_count;
    static constexpr Index not_met = WordCount::not_met;

    /// How one claim, or an event without any, answers: words by their number in counts_. Those to
    /// a question end in words_ where those to the next begin.
    struct Answers {
        std::array<std::size_t, question_count + 1> begins{};
        unsigned refused = 0;  ///< a bit for each question
    };
    /// A side's numbers in two counts; not_met for "".
    struct SideWord {
        Index as_side = not_met, as_accused = not_met;

        bool is_named() const { return as_side != not_met; }
    };

    SideWord side_word(std::string_view side);
    std::vector<SideWord> side_words(const WordColumn& column);
    void meet_claims();
    void meet_source(TableIndex source);
    Index none_of(Question question);
    template <typename Take>
    void say_sides(Index own, const SideWord& accused_side, Take take);
    template <typename Take>
    void answer(std::size_t claim, Take take);
    template <typename Take>
    void answer_without_claims(Take take);
    template <typename Say>
    void add_answers(Answers answers, Say say);

    const Atlas& atlas_;
    const FigureRange& figures_;
    const KnownOn known_on_;
    const bool asks_nothing_;
    std::array<WordCount, question_count> counts_;
    // Numbers of words, found when an actor, a source or a stance is first met.
    std::vector<Index> word_of_actor_;
    std::vector<Index> side_of_actor_;  ///< not_met for ""
    std::vector<std::vector<Index>> publishers_of_source_;
    std::array<Index, all_stances.size()> word_of_stance_;
    std::array<Index, question_count> none_;  ///< of ""

    const EventChunk* chunk_ = nullptr;
    std::vector<SideWord> accused_, accuses_;  ///< by their numbers in the chunk's columns
    std::vector<Index> metrics_;               ///< the same
    std::size_t row_ = 0;
    std::vector<Index> words_;
    std::vector<Answers> answers_;
    int fewest_refusals_ = 0;
    std::size_t event_ = 0;  ///< counted from 1
};

}  // namespace claims
