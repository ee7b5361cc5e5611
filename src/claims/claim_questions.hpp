#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "claims/filter.hpp"
#include "claims/judgement.hpp"
#include "claims/word_count.hpp"

namespace claims {

/// What a filter asks about claims: whether one and the same claim about an event answers all of
/// it, and how many events each answer would leave. Keeps its memory from one event to the next.
class ClaimQuestions {
 public:
    ClaimQuestions(const Atlas& atlas, const Filter& filter);

    /// Reads the claims about the event in `row` of a chunk.
    void look_at(const EventChunk& chunk, std::size_t row, std::span<const Judged> claims);
    /// Whether one claim about the event last looked at answers every question.
    bool are_answered() const { return fewest_refusals_ == 0; }
    /// Whether one would, were one question not asked.
    bool are_nearly_answered() const { return fewest_refusals_ <= 1; }
    /// Counts the event last looked at, which passes everything else.
    void count();

    void tell(Overview& overview) const;

 private:
    enum Question { actor, side, accused, stance, publisher, metric, question_count };
    static constexpr unsigned figure_bit = 1U << question_count;

    /// How one claim, or an event without any, answers: words by their number in counts_. Those to
    /// a question end in words_ where those to the next begin.
    struct Answers {
        std::array<std::size_t, question_count + 1> begins{};
        unsigned refused = 0;  ///< a bit for each question
    };

    void add(const EventChunk& chunk, const Judged& claim);
    void add_none(const EventChunk& chunk, std::size_t row);
    void say(Question question, std::string_view word) {
        words_.push_back(counts_[question].index_of(word));
    }
    void say_sides(std::string_view one, std::string_view other);
    void say_actor(const Judged& claim);
    void say_publishers(TableIndex source);
    /// All answers to a question are said.
    void close(Answers& answers, Question question);
    void keep(const Answers& answers);

    const Atlas& atlas_;
    const FigureRange& figures_;
    std::array<WordCount, question_count> counts_;
    // Numbers of words, found when an actor or a source is first met.
    static constexpr std::size_t not_met = static_cast<std::size_t>(-1);
    std::vector<std::size_t> word_of_actor_;
    std::vector<std::vector<std::size_t>> publishers_of_source_;
    std::vector<std::size_t> words_;
    std::vector<Answers> answers_;
    int fewest_refusals_ = 0;
    std::size_t event_ = 0;  ///< counted from 1
};

}  // namespace claims
