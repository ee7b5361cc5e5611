#include "claims/filter/claim_questions.hpp"

namespace claims {

using namespace claim_bits;

ClaimQuestions::ClaimQuestions(const ClaimWords& words, const Filter& filter)
    : words_(words),
      known_on_(filter.known_on),
      refusals_(words, filter),
      counts_{WordCount(filter.actors),  WordCount(filter.sides),      WordCount(filter.accused),
              WordCount(filter.stances), WordCount(filter.publishers), WordCount(filter.metrics)},
      answers_(words) {
    for (std::size_t question = 0; question < claim_question_count; ++question)
        for (const std::string& word : words.of(static_cast<ClaimQuestion>(question)))
            counts_[question].index_of(word);
}

void ClaimQuestions::enter(const EventChunk& chunk, const FirstWords& first_words,
                           const ChunkRows& rows) {
    chunk_ = &chunk;
    first_words_ = &first_words;
    rows_ = &rows;
    flags_.resize(chunk.size());
    look_what_is_known();
    if (refusals_.asked() == 0) return;
    answers_.enter(chunk);
    refused_ = &refusals_.find(chunk, first_words, rows);
    note_refusals();
}

void ClaimQuestions::look_what_is_known() {
    known_.assign(first_words_->events().size(), 1);
    if (!known_on_) {
        rows_->for_each([this](std::size_t row) {
            flags_[row] = chunk_->claim_count(row) > 0 ? has_known : 0;
        });
        return;
    }
    std::vector<std::uint8_t> known;  // by number of the date
    for (const Extent& made : chunk_->claim_dates().extents())
        known.push_back(is_known(made, known_on_) ? has_known : 0);
    rows_->for_each([this](std::size_t row) { flags_[row] = 0; });
    const auto note = [known = known.data(), events = first_words_->events().data(),
                       by_claim = known_.data(),
                       flags = flags_.data()](std::size_t claim, std::uint32_t date) {
        by_claim[claim] = known[date];
        flags[events[claim]] |= known[date];
    };
    rows_->for_each_claim(chunk_->claim_dates().numbers(), note);
}

void ClaimQuestions::note_refusals() {
    const auto note = [known = known_.data(), refused = refused_->data(),
                       events = first_words_->events().data(),
                       flags = flags_.data()](std::size_t claim) {
        flags[events[claim]] |= static_cast<std::uint8_t>(known[claim] * flags_of[refused[claim]]);
    };
    rows_->for_each_claim(note);
    std::vector<std::uint8_t> silent;  // by number of whom an event accuses
    for (std::uint32_t whom = 0; whom < chunk_->accused_sides().word_count(); ++whom)
        silent.push_back(has_known ^ flags_of[refusals_.of(answers_.without_claims(whom)) |
                                              (refusals_.asked() & figure_bit)]);
    rows_->for_each([&](std::size_t row) {
        if (flags_[row] == 0) flags_[row] = silent[chunk_->accused_sides().number(row)];
    });
}

void ClaimQuestions::ask(const EventChunk& chunk, const FirstWords& first_words,
                         const ChunkRows& rows, std::vector<std::uint8_t>& refused,
                         std::uint8_t beyond) {
    if (refusals_.asked() == 0) return;
    enter(chunk, first_words, rows);
    rows.for_each([&](std::size_t row) {
        refused[row] |= (flags_[row] & is_answered) != 0 ? std::uint8_t{0} : beyond;
    });
}

void ClaimQuestions::ask_and_count(const EventChunk& chunk, const FirstWords& first_words,
                                   const ChunkRows& rows, std::vector<std::uint8_t>& refused,
                                   std::uint8_t beyond) {
    enter(chunk, first_words, rows);
    choose_counted(refused);
    count_first_words();
    count_silent();
    if (refusals_.asked() == 0) return;
    choose_one_by_one(refused, beyond);
    for (const std::uint16_t row : one_by_one_) count_one_by_one(row);
}

/// Events of which some known claims are refused, and some are not or nearly not. Puts `beyond`
/// where no claim answers everything.
void ClaimQuestions::choose_one_by_one(std::vector<std::uint8_t>& refused, std::uint8_t beyond) {
    one_by_one_.resize(refused.size());
    std::size_t chosen = 0;
    const auto choose = [&chosen, beyond, refused = refused.data(), flags = flags_.data(),
                         rows = one_by_one_.data()](std::size_t row) {
        constexpr unsigned wanted = has_refused | is_nearly_answered;
        rows[chosen] = static_cast<std::uint16_t>(row);
        chosen += refused[row] == 0 && (flags[row] & wanted) == wanted ? 1 : 0;
        refused[row] |= (flags[row] & is_answered) != 0 ? std::uint8_t{0} : beyond;
    };
    rows_->for_each(choose);
    one_by_one_.resize(chosen);
}

/// Events of which all known claims answer everything, if there is one.
void ClaimQuestions::choose_counted(const std::vector<std::uint8_t>& refused) {
    counted_.assign(refused.size(), 0);
    silent_.resize(refused.size());
    // What is held here need not be read again each time that a byte, which may be part of
    // anything, was written.
    std::size_t counted_events = 0, silent = 0;
    const auto choose = [&counted_events, &silent, refused = refused.data(), flags = flags_.data(),
                         counted = counted_.data(), rows = silent_.data()](std::size_t row) {
        const bool counts = refused[row] == 0 && (flags[row] & has_refused) == 0;
        counted[row] = counts ? 1 : 0;
        counted_events += counts ? 1 : 0;
        rows[silent] = static_cast<std::uint16_t>(row);
        silent += counts && (flags[row] & has_known) == 0 ? 1 : 0;
    };
    rows_->for_each(choose);
    counted_events_ = counted_events;
    silent_.resize(silent);
}

}  // namespace claims
