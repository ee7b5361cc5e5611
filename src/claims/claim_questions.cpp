#include "claims/claim_questions.hpp"

#include <algorithm>
#include <bit>

namespace claims {
namespace {

constexpr unsigned bit_of(ClaimQuestion question) {
    return 1U << static_cast<unsigned>(question);
}
constexpr unsigned figure_bit = 1U << claim_question_count;

bool asks_about_claims(const Filter& filter) {
    const auto asks = [](const Choice& choice) { return !choice.allows_all(); };
    return asks(filter.actors) || asks(filter.sides) || asks(filter.accused) ||
           asks(filter.stances) || asks(filter.publishers) || asks(filter.metrics) ||
           !filter.figures.asks_nothing();
}

}  // namespace

ClaimQuestions::ClaimQuestions(const ClaimWords& words, const Filter& filter)
    : words_(words),
      figures_(filter.figures),
      known_on_(filter.known_on),
      asks_nothing_(!asks_about_claims(filter)),
      counts_{WordCount(filter.actors),  WordCount(filter.sides),      WordCount(filter.accused),
              WordCount(filter.stances), WordCount(filter.publishers), WordCount(filter.metrics)} {
    for (std::size_t question = 0; question < claim_question_count; ++question)
        for (const std::string& word : words.of(static_cast<ClaimQuestion>(question)))
            counts_[question].index_of(word);
    for (TableIndex source = 0; source < words.source_slots(); ++source)
        refused_sources_.push_back(std::ranges::none_of(
            words.publishers(source), [&](Index word) { return of(publisher).allows(word); }));
}

std::vector<ClaimQuestions::SideWord> ClaimQuestions::side_words(const WordColumn& column) {
    std::vector<SideWord> sides;
    for (std::uint32_t number = 0; number < column.word_count(); ++number) {
        const std::string_view name = column.word(number);
        sides.push_back({of(side).index_of(name), of(accused).index_of(name)});
    }
    return sides;
}

void ClaimQuestions::enter(const EventChunk& chunk) {
    chunk_ = &chunk;
    accused_ = side_words(chunk.accused_sides());
    accuses_ = side_words(chunk.claim_accuses_sides());
    metrics_ = of(metric).indices_of(chunk.claim_metrics());
    known_dates_.clear();
    for (const Extent& made : chunk.claim_dates().extents())
        known_dates_.push_back(claims::is_known(made, known_on_) ? 1 : 0);
}

inline ClaimQuestions::Answer ClaimQuestions::answer_of(std::size_t claim) const {
    const TableIndex speaker = chunk_->claim_actor(claim);
    SideWord named = accuses_[chunk_->claim_accuses_sides().number(claim)];
    if (named.as_side == 0) named = accused_[chunk_->accused_sides().number(row_)];
    const Index own = words_.side_of(speaker);
    return {.actor = words_.actor(speaker),
            .side = own != 0 ? own : named.as_side,
            .other_side = named.as_side != 0 ? named.as_side : own,
            .accused = named.as_accused,
            .stance = words_.stance(chunk_->claim_stance(claim)),
            .metric = metrics_[chunk_->claim_metrics().number(claim)],
            .source = chunk_->claim_source(claim)};
}

/// An event without claims answers with its own accused side.
ClaimQuestions::Answer ClaimQuestions::answer_without_claims() const {
    const SideWord& own = accused_[chunk_->accused_sides().number(row_)];
    return {0, own.as_side, own.as_side, own.as_accused, 0, 0, no_entry};
}

inline unsigned ClaimQuestions::refusals_of(const Answer& answer) const {
    const auto refused = [this](ClaimQuestion question, Index word) {
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
    const int refusals = (refused & (refused - 1)) != 0 ? 2 : refused != 0 ? 1 : 0;
    fewest_refusals_ = std::min(fewest_refusals_, refusals);
}

void ClaimQuestions::look_at(std::size_t row) {
    ++event_;
    row_ = row;
    if (asks_nothing_) return;
    refused_.clear();
    fewest_refusals_ = 2;
    for (std::size_t claim = chunk_->claims_begin(row); claim < chunk_->claims_end(row); ++claim) {
        if (!is_known(claim)) continue;
        unsigned refused = refusals_of(answer_of(claim));
        if (!figures_.asks_nothing() &&
            !figures_.may_hold(chunk_->claim_value_min(claim), chunk_->claim_value_max(claim)))
            refused |= figure_bit;
        note_refusals(refused);
    }
    if (refused_.empty())
        note_refusals(refusals_of(answer_without_claims()) |
                      (figures_.asks_nothing() ? 0 : figure_bit));
}

inline void ClaimQuestions::count(const Answer& answer) {
    of(actor).count_once(answer.actor, event_);
    of(side).count_once(answer.side, event_);
    of(side).count_once(answer.other_side, event_);
    of(accused).count_once(answer.accused, event_);
    of(stance).count_once(answer.stance, event_);
    of(metric).count_once(answer.metric, event_);
    for (const Index word : words_.publishers(answer.source))
        of(publisher).count_once(word, event_);
}

void ClaimQuestions::count(const Answer& answer, ClaimQuestion question) {
    WordCount& count = of(question);
    switch (question) {
        case actor: return count.count_once(answer.actor, event_);
        case side:
            count.count_once(answer.side, event_);
            return count.count_once(answer.other_side, event_);
        case accused: return count.count_once(answer.accused, event_);
        case stance: return count.count_once(answer.stance, event_);
        case metric: return count.count_once(answer.metric, event_);
        case publisher:
            for (const Index word : words_.publishers(answer.source))
                count.count_once(word, event_);
    }
}

void ClaimQuestions::count() {
    std::size_t known = 0;
    // Each question is counted as if it alone were not asked.
    const auto take = [&](const Answer& answer) {
        const unsigned refused = asks_nothing_ ? 0 : refused_[known];
        ++known;
        if (refused == 0)
            count(answer);
        else if (std::has_single_bit(refused) && refused != figure_bit)
            count(answer, static_cast<ClaimQuestion>(std::countr_zero(refused)));
    };
    const std::size_t end = chunk_->claims_end(row_);
    for (std::size_t claim = chunk_->claims_begin(row_); claim < end; ++claim)
        if (is_known(claim)) take(answer_of(claim));
    if (known == 0) take(answer_without_claims());
}

void ClaimQuestions::tell(Overview& overview) const {
    const auto tally = [this](ClaimQuestion question) {
        Tally words = counts_[static_cast<std::size_t>(question)].tally();
        if (const auto none = words.find(""); none != words.end() && none->second == 0)
            words.erase(none);
        return words;
    };
    overview.by_actor = tally(actor);
    overview.by_side = tally(side);
    overview.by_accused = tally(accused);
    overview.by_stance = tally(stance);
    overview.by_publisher = tally(publisher);
    overview.by_metric = tally(metric);
}

}  // namespace claims
