#include "claims/claim_questions.hpp"

#include <algorithm>
#include <bit>

namespace claims {
namespace {

constexpr unsigned bit_of(ClaimQuestion question) {
    return 1U << static_cast<unsigned>(question);
}
constexpr unsigned figure_bit = 1U << claim_question_count;

/// Which questions a filter asks: a bit for each.
unsigned asked_by(const Filter& filter) {
    const auto bit = [](const Choice& choice, ClaimQuestion question) {
        return choice.allows_all() ? 0U : bit_of(question);
    };
    return bit(filter.actors, ClaimQuestion::actor) | bit(filter.sides, ClaimQuestion::side) |
           bit(filter.accused, ClaimQuestion::accused) |
           bit(filter.stances, ClaimQuestion::stance) |
           bit(filter.publishers, ClaimQuestion::publisher) |
           bit(filter.metrics, ClaimQuestion::metric) |
           (filter.figures.asks_nothing() ? 0U : figure_bit);
}

}  // namespace

ClaimQuestions::ClaimQuestions(const ClaimWords& words, const Filter& filter)
    : words_(words),
      figures_(filter.figures),
      known_on_(filter.known_on),
      asked_(asked_by(filter)),
      counts_{WordCount(filter.actors),  WordCount(filter.sides),      WordCount(filter.accused),
              WordCount(filter.stances), WordCount(filter.publishers), WordCount(filter.metrics)},
      answers_(words) {
    for (std::size_t question = 0; question < claim_question_count; ++question)
        for (const std::string& word : words.of(static_cast<ClaimQuestion>(question)))
            counts_[question].index_of(word);
    for (TableIndex source = 0; source < words.source_slots(); ++source)
        refused_sources_.push_back(std::ranges::none_of(
            words.publishers(source),
            [&](WordCount::Index word) { return of(publisher).allows(word); }));
}

void ClaimQuestions::enter(const EventChunk& chunk, const FirstWords& first_words) {
    chunk_ = &chunk;
    first_words_ = &first_words;
    answers_.enter(chunk);
    groups_.assign(first_words.groups().count(), 0);
    silent_.assign(chunk.accused_sides().word_count(), 0);
    known_dates_.clear();
    for (const Extent& made : chunk.claim_dates().extents())
        known_dates_.push_back(claims::is_known(made, known_on_) ? 1 : 0);
}

unsigned ClaimQuestions::refusals_of(const Answer& answer) const {
    const auto refused = [this](ClaimQuestion question, WordCount::Index word) {
        return counts_[static_cast<std::size_t>(question)].allows(word) ? 0U : bit_of(question);
    };
    return refused(actor, answer.actor) |
           (refused(side, answer.side) & refused(side, answer.other_side)) |
           refused(accused, answer.accused) | refused(stance, answer.stance) |
           refused(metric, answer.metric) |
           refused_sources_[words_.source_slot(answer.source)] * bit_of(publisher);
}

void ClaimQuestions::note_refusals(unsigned refused) {
    refused_.push_back(refused);
    any_refused_ |= refused;
    const int refusals = (refused & (refused - 1)) != 0 ? 2 : refused != 0 ? 1 : 0;
    fewest_refusals_ = std::min(fewest_refusals_, refusals);
}

void ClaimQuestions::look_at(std::size_t row) {
    row_ = row;
    if (ask_nothing()) return;
    ++event_;
    refused_.clear();
    any_refused_ = 0;
    fewest_refusals_ = 2;
    for (std::size_t claim = chunk_->claims_begin(row); claim < chunk_->claims_end(row); ++claim) {
        if (!is_known(claim)) continue;
        unsigned refused = 0;
        if (asked_ == bit_of(actor))  // asked most often
            refused = of(actor).allows(words_.actor(chunk_->claim_actor(claim))) ? 0 : asked_;
        else
            refused = refusals_of(answers_.of(row, claim));
        if ((asked_ & figure_bit) != 0 &&
            !figures_.may_hold(chunk_->claim_value_min(claim), chunk_->claim_value_max(claim)))
            refused |= figure_bit;
        note_refusals(refused);
    }
    if (refused_.empty())
        note_refusals(refusals_of(answers_.without_claims(chunk_->accused_sides().number(row))) |
                      (asked_ & figure_bit));
}

void ClaimQuestions::count() {
    any_refused_ == 0 ? count_first_words() : count_one_by_one();
}

/// Where all claims count for all questions, it is known under which words the event counts.
void ClaimQuestions::count_first_words() {
    bool is_silent = true;
    const std::size_t end = chunk_->claims_end(row_);
    for (std::size_t claim = chunk_->claims_begin(row_); claim < end; ++claim) {
        if (!is_known(claim)) continue;
        is_silent = false;
        for (std::size_t column = 0; column < FirstWords::groups_of_claim; ++column)
            ++groups_[first_words_->numbers(column)[claim]];
    }
    if (is_silent) ++silent_[chunk_->accused_sides().number(row_)];
}

/// Each question is counted as if it alone were not asked.
void ClaimQuestions::count_one_by_one() {
    std::size_t known = 0;
    const auto take = [&](const Answer& answer) {
        const unsigned refused = refused_[known++];
        for (std::size_t i = 0; i < claim_question_count; ++i)
            if (const auto question = static_cast<ClaimQuestion>(i);
                (refused & ~bit_of(question)) == 0)
                count(answer, question);
    };
    const std::size_t end = chunk_->claims_end(row_);
    for (std::size_t claim = chunk_->claims_begin(row_); claim < end; ++claim)
        if (is_known(claim)) take(answers_.of(row_, claim));
    if (known == 0) take(answers_.without_claims(chunk_->accused_sides().number(row_)));
}

void ClaimQuestions::count(const Answer& answer, ClaimQuestion question) {
    WordCount& count = of(question);
    switch (question) {
        case actor:
            return count.count_once(answer.actor, event_);
        case side:
            count.count_once(answer.side, event_);
            return count.count_once(answer.other_side, event_);
        case accused:
            return count.count_once(answer.accused, event_);
        case stance:
            return count.count_once(answer.stance, event_);
        case metric:
            return count.count_once(answer.metric, event_);
        case publisher:
            for (const WordCount::Index word : words_.publishers(answer.source))
                count.count_once(word, event_);
    }
}

void ClaimQuestions::leave() {
    for (std::size_t group = 0; group < groups_.size(); ++group)
        if (groups_[group] > 0)
            for (const WordGroups::Word& each : first_words_->groups()[group])
                of(each.question).count(each.word, groups_[group]);
    for (std::uint32_t accused_side = 0; accused_side < silent_.size(); ++accused_side) {
        if (silent_[accused_side] == 0) continue;
        const Answer answer = answers_.without_claims(accused_side);
        of(side).count(answer.side, silent_[accused_side]);
        of(accused).count(answer.accused, silent_[accused_side]);
        for (const ClaimQuestion question : {actor, stance, publisher, metric})
            of(question).count(0, silent_[accused_side]);
    }
}

void ClaimQuestions::tell(Overview& overview) const {
    const auto tally = [this](ClaimQuestion question) {
        const WordCount& counts = counts_[static_cast<std::size_t>(question)];
        const std::vector<std::string>& words = words_.of(question);
        Tally told;
        for (WordCount::Index word = 0; word < words.size(); ++word)
            if (counts[word] > 0 || (word != 0 && words_.is_met(question, word)))
                told.emplace(words[word], counts[word]);
        return told;
    };
    overview.by_actor = tally(actor);
    overview.by_side = tally(side);
    overview.by_accused = tally(accused);
    overview.by_stance = tally(stance);
    overview.by_publisher = tally(publisher);
    overview.by_metric = tally(metric);
}

}  // namespace claims
