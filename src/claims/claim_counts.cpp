#include <algorithm>
#include <bit>

#include "claims/claim_questions.hpp"

namespace claims {

using namespace claim_bits;

/// Where all claims count for all questions, it is known under which words the event counts.
void ClaimQuestions::count_first_words() {
    const WordGroups& groups = first_words_->groups();
    std::vector<std::uint32_t> claims(groups.count());
    constexpr std::ptrdiff_t few = 8;
    if (few * std::ranges::count(counted_, std::uint8_t{1}) < std::ssize(counted_))
        add_claims_of_few(claims);
    else
        add_claims(claims);
    for (std::size_t group = 0; group < claims.size(); ++group)
        if (claims[group] > 0)
            for (const WordGroups::Word& each : groups[group])
                of(each.question).count(each.word, claims[group]);

    std::vector<std::uint32_t> silent(chunk_->accused_sides().word_count());
    for (std::size_t row = 0; row < flags_.size(); ++row)
        silent[chunk_->accused_sides().number(row)] +=
            counted_[row] & ((flags_[row] & has_known) ^ has_known);
    answers_.enter(*chunk_);
    for (std::uint32_t accused_side = 0; accused_side < silent.size(); ++accused_side) {
        const Answer answer = answers_.without_claims(accused_side);
        of(side).count(answer.side, silent[accused_side]);
        of(accused).count(answer.accused, silent[accused_side]);
        for (const ClaimQuestion question : {actor, stance, publisher, metric})
            of(question).count(0, silent[accused_side]);
    }
}

void ClaimQuestions::add_claims(std::vector<std::uint32_t>& by_group) {
    const std::vector<std::uint16_t>& events = first_words_->events();
    counted_claims_.resize(known_.size());
    for (std::size_t claim = 0; claim < known_.size(); ++claim)
        counted_claims_[claim] = known_[claim] & counted_[events[claim]];
    for (std::size_t column = 0; column < FirstWords::groups_of_claim; ++column)
        first_words_->numbers(column).for_each([&](std::size_t claim, std::uint32_t group) {
            by_group[group] += counted_claims_[claim];
        });
}

void ClaimQuestions::add_claims_of_few(std::vector<std::uint32_t>& by_group) const {
    for (std::size_t row = 0; row < counted_.size(); ++row) {
        if (counted_[row] == 0) continue;
        const std::size_t end = chunk_->claims_end(row);
        for (std::size_t claim = chunk_->claims_begin(row); claim < end; ++claim)
            for (std::size_t column = 0; column < FirstWords::groups_of_claim; ++column)
                by_group[first_words_->numbers(column)[claim]] += known_[claim];
    }
}

/// Each question is counted as if it alone were not asked.
void ClaimQuestions::count_one_by_one(std::size_t row) {
    ++event_;
    const auto take = [&](const Answer& answer, unsigned refused) {
        if (refused == 0)
            for (const ClaimQuestion question : {actor, side, accused, stance, publisher, metric})
                count(answer, question);
        else if ((refused & (refused - 1)) == 0 && refused != figure_bit)
            count(answer, static_cast<ClaimQuestion>(std::countr_zero(refused)));
    };
    if ((flags_[row] & has_known) == 0) {
        const Answer answer = answers_.without_claims(chunk_->accused_sides().number(row));
        return take(answer, refusals_of(answer) | (asked_ & figure_bit));
    }
    for (std::size_t claim = chunk_->claims_begin(row); claim < chunk_->claims_end(row); ++claim)
        if (known_[claim] != 0) take(answers_.of(row, claim), refused_[claim]);
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
