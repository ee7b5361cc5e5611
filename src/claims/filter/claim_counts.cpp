#include <algorithm>
#include <bit>

#include "claims/filter/claim_questions.hpp"

namespace claims {

using namespace claim_bits;

/// Where all claims count for all questions, it is known under which words the event counts.
void ClaimQuestions::count_first_words() {
    const WordGroups& groups = first_words_->groups();
    std::vector<std::uint32_t> claims(groups.count());
    constexpr std::size_t few = 8;
    if (few * counted_events_ < counted_.size())
        add_claims_of_few(claims);
    else
        add_claims(claims);
    for (std::size_t group = 0; group < claims.size(); ++group)
        if (claims[group] > 0)
            for (const WordGroups::Word& each : groups[group])
                of(each.question).count(each.word, claims[group]);
}

void ClaimQuestions::add_claims(std::vector<std::uint32_t>& by_group) {
    counted_claims_.resize(known_.size());
    std::transform(first_words_->events().begin(), first_words_->events().end(), known_.begin(),
                   counted_claims_.begin(),
                   [counted = counted_.data()](std::uint16_t event, std::uint8_t known) {
                       return static_cast<std::uint8_t>(known & counted[event]);
                   });
    static_assert(FirstWords::groups_of_claim == 3);
    first_words_->numbers().for_each_of<FirstWords::groups_of_claim>(
        [groups = by_group.data(), counted = counted_claims_.data()](std::size_t claim,
                                                                     const auto* numbers) {
            groups[numbers[0]] += counted[claim];
            groups[numbers[1]] += counted[claim];
            groups[numbers[2]] += counted[claim];
        });
}

void ClaimQuestions::add_claims_of_few(std::vector<std::uint32_t>& by_group) const {
    rows_->for_each([&](std::size_t row) {
        if (counted_[row] == 0) return;
        const std::size_t end = chunk_->claims_end(row);
        for (std::size_t claim = chunk_->claims_begin(row); claim < end; ++claim)
            for (std::size_t i = 0; i < FirstWords::groups_of_claim; ++i)
                by_group[first_words_->numbers()[claim * FirstWords::groups_of_claim + i]] +=
                    known_[claim];
    });
}

/// Events without claims count under whom they accuse.
void ClaimQuestions::count_silent() {
    if (silent_.empty()) return;
    std::vector<std::uint32_t> events(chunk_->accused_sides().word_count());
    for (const std::uint16_t row : silent_) ++events[chunk_->accused_sides().number(row)];
    answers_.enter(*chunk_);
    for (std::uint32_t accused_side = 0; accused_side < events.size(); ++accused_side) {
        const Answer answer = answers_.without_claims(accused_side);
        of(side).count(answer.side, events[accused_side]);
        of(accused).count(answer.accused, events[accused_side]);
        for (const ClaimQuestion question : {actor, stance, publisher, metric})
            of(question).count(0, events[accused_side]);
    }
}

/// Each question is counted as if it alone were not asked.
void ClaimQuestions::count_one_by_one(std::size_t row) {
    ++event_;
    const auto take = [&](const Answer& answer, unsigned refused) {
        if (refused == 0)
            count_under_all(answer);
        else if ((refused & (refused - 1)) == 0 && refused != figure_bit)
            count(answer, static_cast<ClaimQuestion>(std::countr_zero(refused)));
    };
    if ((flags_[row] & has_known) == 0) {
        const Answer answer = answers_.without_claims(chunk_->accused_sides().number(row));
        return take(answer, refusals_.of(answer) | (refusals_.asked() & figure_bit));
    }
    for (std::size_t claim = chunk_->claims_begin(row); claim < chunk_->claims_end(row); ++claim)
        if (known_[claim] != 0) take(answers_.of(row, claim), (*refused_)[claim]);
}

void ClaimQuestions::count_under_all(const Answer& answer) {
    of(actor).count_once(answer.actor, event_);
    of(side).count_once(answer.side, event_);
    of(side).count_once(answer.other_side, event_);
    of(accused).count_once(answer.accused, event_);
    of(stance).count_once(answer.stance, event_);
    of(metric).count_once(answer.metric, event_);
    count(answer, publisher);
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
