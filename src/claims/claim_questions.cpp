#include "claims/claim_questions.hpp"

#include <algorithm>
#include <bit>

namespace claims {
namespace {

constexpr unsigned bit_of(ClaimQuestion question) {
    return 1U << static_cast<unsigned>(question);
}
constexpr unsigned figure_bit = 1U << claim_question_count;

/// What holds for any known claim about an event, or for the event itself where there is none.
enum Flag : std::uint8_t {
    has_known = 1,
    is_answered = 2,
    is_nearly_answered = 4,
    has_refused = 8
};

/// By the bits of what a claim refuses.
constexpr std::array<std::uint8_t, 2 * figure_bit> flags_of = [] {
    std::array<std::uint8_t, 2 * figure_bit> flags{};
    for (unsigned refused = 0; refused < flags.size(); ++refused)
        flags[refused] = refused == 0 ? has_known | is_answered | is_nearly_answered
                         : std::has_single_bit(refused)
                             ? has_known | is_nearly_answered | has_refused
                             : has_known | has_refused;
    return flags;
}();

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
        refused_sources_.push_back(std::ranges::none_of(
            words.publishers(source),
            [&](WordCount::Index word) { return of(publisher).allows(word); }));
}

void ClaimQuestions::enter(const EventChunk& chunk, const FirstWords& first_words) {
    chunk_ = &chunk;
    first_words_ = &first_words;
    known_.assign(first_words.events().size(), 1);
    if (known_on_) {
        std::vector<std::uint8_t> known;  // by number of the date
        for (const Extent& made : chunk.claim_dates().extents())
            known.push_back(claims::is_known(made, known_on_) ? 1 : 0);
        chunk.claim_dates().numbers().for_each(
            [&](std::size_t claim, std::uint32_t date) { known_[claim] = known[date]; });
    }
    flags_.assign(chunk.size(), 0);
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
           refused(metric, answer.metric) |
           refused_sources_[words_.source_slot(answer.source)] * bit_of(publisher);
}

void ClaimQuestions::find_refusals() {
    refused_.resize(known_.size());
    if (asked_ == bit_of(actor)) return refuse_by_actors();
    for (std::size_t claim = 0; claim < refused_.size(); ++claim) {
        unsigned refused = refusals_of(answers_.of(first_words_->events()[claim], claim));
        if (!figures_.asks_nothing() &&
            !figures_.may_hold(chunk_->claim_value_min(claim), chunk_->claim_value_max(claim)))
            refused |= figure_bit;
        refused_[claim] = static_cast<std::uint8_t>(refused);
    }
}

/// They are asked for most often, and each claim tells at once.
void ClaimQuestions::refuse_by_actors() {
    for (std::size_t claim = 0; claim < refused_.size(); ++claim)
        refused_[claim] = refused_actors_[words_.actor(chunk_->claim_actor(claim))];
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

/// Where all claims count for all questions, it is known under which words the event counts.
void ClaimQuestions::count_first_words() {
    const std::vector<std::uint16_t>& events = first_words_->events();
    counted_claims_.resize(known_.size());
    for (std::size_t claim = 0; claim < known_.size(); ++claim)
        counted_claims_[claim] = known_[claim] & counted_[events[claim]];
    const WordGroups& groups = first_words_->groups();
    std::vector<std::uint32_t> claims(groups.count());
    for (std::size_t column = 0; column < FirstWords::groups_of_claim; ++column)
        first_words_->numbers(column).for_each([&](std::size_t claim, std::uint32_t group) {
            claims[group] += counted_claims_[claim];
        });
    for (std::size_t group = 0; group < claims.size(); ++group)
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

/// Each question is counted as if it alone were not asked.
void ClaimQuestions::count_one_by_one(std::size_t row) {
    ++event_;
    const auto take = [&](const Answer& answer, unsigned refused) {
        for (std::size_t i = 0; i < claim_question_count; ++i)
            if (const auto question = static_cast<ClaimQuestion>(i);
                (refused & ~bit_of(question)) == 0)
                count(answer, question);
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
