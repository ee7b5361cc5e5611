#include "claims/claim_questions.hpp"

#include <algorithm>

namespace claims {

using namespace claim_bits;

namespace {

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
    for (WordCount::Index word = 0; word < words.of(actor).size(); ++word)
        refused_actors_.push_back(of(actor).allows(word) ? 0 : bit_of(actor));
    for (TableIndex source = 0; source < words.source_slots(); ++source)
        refused_sources_.push_back(
            std::ranges::any_of(words.publishers(source),
                                [&](WordCount::Index word) { return of(publisher).allows(word); })
                ? 0
                : bit_of(publisher));
}

void ClaimQuestions::enter(const EventChunk& chunk, const FirstWords& first_words) {
    chunk_ = &chunk;
    first_words_ = &first_words;
    known_.assign(first_words.events().size(), 1);
    if (known_on_) {
        std::vector<std::uint8_t> known;  // by number of the date
        for (const Extent& made : chunk.claim_dates().extents())
            known.push_back(is_known(made, known_on_) ? 1 : 0);
        chunk.claim_dates().numbers().for_each(
            [&](std::size_t claim, std::uint32_t date) { known_[claim] = known[date]; });
    }
    flags_.assign(chunk.size(), 0);
    if (asked_ == 0 && !known_on_) {
        for (std::size_t row = 0; row < flags_.size(); ++row)
            flags_[row] = chunk.claim_count(row) > 0 ? has_known : 0;
        return;
    }
    if (asked_ == 0) {
        for (std::size_t claim = 0; claim < known_.size(); ++claim)
            flags_[first_words.events()[claim]] |= known_[claim];
        return;
    }
    answers_.enter(chunk);
    find_refusals();
    note_flags();
}

unsigned ClaimQuestions::refusals_of(const Answer& answer) const {
    const auto refused = [this](ClaimQuestion question, WordCount::Index word) {
        return counts_[static_cast<std::size_t>(question)].allows(word) ? 0U : bit_of(question);
    };
    return refused(actor, answer.actor) |
           (refused(side, answer.side) & refused(side, answer.other_side)) |
           refused(accused, answer.accused) | refused(stance, answer.stance) |
           refused(metric, answer.metric) | refused_sources_[words_.source_slot(answer.source)];
}

/// Question by question, and only those that are asked.
void ClaimQuestions::find_refusals() {
    refused_.assign(known_.size(), 0);
    const auto refuse = [this](unsigned questions, auto refused) {
        if ((asked_ & questions) == 0) return;
        for (std::size_t claim = 0; claim < refused_.size(); ++claim)
            refused_[claim] |= static_cast<std::uint8_t>(refused(claim));
    };
    refuse(bit_of(actor), [this](std::size_t claim) {
        return refused_actors_[words_.actor(chunk_->claim_actor(claim))];
    });
    refuse(bit_of(publisher), [this](std::size_t claim) {
        return refused_sources_[words_.source_slot(chunk_->claim_source(claim))];
    });
    constexpr unsigned others = bit_of(side) | bit_of(accused) | bit_of(stance) | bit_of(metric);
    refuse(others, [this](std::size_t claim) {
        return refusals_of(answers_.of(first_words_->events()[claim], claim));
    });
    refuse(figure_bit, [this](std::size_t claim) {
        const double min = chunk_->claim_value_min(claim), max = chunk_->claim_value_max(claim);
        return figures_.may_hold(min, max) ? 0 : figure_bit;
    });
}

void ClaimQuestions::note_flags() {
    const std::vector<std::uint16_t>& events = first_words_->events();
    for (std::size_t claim = 0; claim < refused_.size(); ++claim)
        flags_[events[claim]] |=
            static_cast<std::uint8_t>(known_[claim] * flags_of[refused_[claim]]);
    std::vector<std::uint8_t> silent;  // by number of whom an event accuses
    for (std::uint32_t whom = 0; whom < chunk_->accused_sides().word_count(); ++whom)
        silent.push_back(
            has_known ^
            flags_of[refusals_of(answers_.without_claims(whom)) | (asked_ & figure_bit)]);
    for (std::size_t row = 0; row < flags_.size(); ++row)
        if (flags_[row] == 0) flags_[row] = silent[chunk_->accused_sides().number(row)];
}

void ClaimQuestions::ask(const EventChunk& chunk, const FirstWords& first_words,
                         std::vector<std::uint8_t>& refused, std::uint8_t beyond) {
    if (asked_ == 0) return;
    enter(chunk, first_words);
    for (std::size_t row = 0; row < refused.size(); ++row)
        refused[row] |= (flags_[row] & is_answered) != 0 ? std::uint8_t{0} : beyond;
}

void ClaimQuestions::ask_and_count(const EventChunk& chunk, const FirstWords& first_words,
                                   std::vector<std::uint8_t>& refused, std::uint8_t beyond) {
    enter(chunk, first_words);
    counted_.resize(refused.size());
    for (std::size_t row = 0; row < refused.size(); ++row)
        counted_[row] = refused[row] == 0 && (flags_[row] & has_refused) == 0 ? 1 : 0;
    count_first_words();
    if (asked_ == 0) return;
    for (std::size_t row = 0; row < refused.size(); ++row) {
        if (refused[row] == 0 && (flags_[row] & has_refused) != 0 &&
            (flags_[row] & is_nearly_answered) != 0)
            count_one_by_one(row);
        refused[row] |= (flags_[row] & is_answered) != 0 ? std::uint8_t{0} : beyond;
    }
}

}  // namespace claims
