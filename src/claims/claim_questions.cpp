#include "claims/claim_questions.hpp"

#include <algorithm>
#include <bit>

namespace claims {
namespace {

bool asks_about_claims(const Filter& filter) {
    const auto asks = [](const Choice& choice) { return !choice.allows_all(); };
    return asks(filter.actors) || asks(filter.sides) || asks(filter.accused) ||
           asks(filter.stances) || asks(filter.publishers) || asks(filter.metrics) ||
           !filter.figures.asks_nothing();
}

}  // namespace

ClaimQuestions::ClaimQuestions(const Atlas& atlas, const Filter& filter)
    : atlas_(atlas),
      figures_(filter.figures),
      known_on_(filter.known_on),
      asks_nothing_(!asks_about_claims(filter)),
      counts_{WordCount(filter.actors),  WordCount(filter.sides),      WordCount(filter.accused),
              WordCount(filter.stances), WordCount(filter.publishers), WordCount(filter.metrics)},
      word_of_actor_(atlas.actors.size(), not_met),
      side_of_actor_(atlas.actors.size(), not_met),
      publishers_of_source_(atlas.sources.size()) {
    word_of_stance_.fill(not_met);
    none_.fill(not_met);
}

ClaimQuestions::SideWord ClaimQuestions::side_word(std::string_view name) {
    if (name.empty()) return {};
    return {counts_[side].index_of(name), counts_[accused].index_of(name)};
}

std::vector<ClaimQuestions::SideWord> ClaimQuestions::side_words(const WordColumn& column) {
    std::vector<SideWord> words;
    for (std::uint32_t number = 0; number < column.word_count(); ++number)
        words.push_back(side_word(column.word(number)));
    return words;
}

void ClaimQuestions::enter(const EventChunk& chunk) {
    chunk_ = &chunk;
    accused_ = side_words(chunk.accused_sides());
    accuses_ = side_words(chunk.claim_accuses_sides());
    metrics_ = counts_[metric].indices_of(chunk.claim_metrics());
    meet_claims();
}

/// Whoever makes a claim is there to be counted, even if no event of theirs is shown.
void ClaimQuestions::meet_claims() {
    const std::size_t count = chunk_->claims_end(chunk_->size() - 1);
    for (std::size_t claim = 0; claim < count; ++claim) {
        const TableIndex speaker = chunk_->claim_actor(claim);
        if (speaker < word_of_actor_.size() && word_of_actor_[speaker] == not_met) {
            word_of_actor_[speaker] = counts_[actor].index_of(atlas_.actors[speaker].id);
            if (const std::string& spoken_for = atlas_.actors[speaker].side; !spoken_for.empty())
                side_of_actor_[speaker] = counts_[side].index_of(spoken_for);
        }
        const auto said = static_cast<std::size_t>(chunk_->claim_stance(claim));
        if (word_of_stance_[said] == not_met)
            word_of_stance_[said] = counts_[stance].index_of(to_word(all_stances[said]));
        const TableIndex source = chunk_->claim_source(claim);
        if (source < publishers_of_source_.size() && publishers_of_source_[source].empty())
            meet_source(source);
    }
}

void ClaimQuestions::meet_source(TableIndex source) {
    for (const Source* each : atlas_.source_chain(source))
        publishers_of_source_[source].push_back(counts_[publisher].index_of(each->publisher));
}

ClaimQuestions::Index ClaimQuestions::none_of(Question question) {
    if (none_[question] == not_met) none_[question] = counts_[question].index_of({});
    return none_[question];
}

template <typename Take>
void ClaimQuestions::say_sides(Index own, const SideWord& accused_side, Take take) {
    if (own != not_met) take(side, own);
    if (accused_side.is_named() && accused_side.as_side != own) take(side, accused_side.as_side);
    if (own == not_met && !accused_side.is_named()) take(side, none_of(side));
    take(accused, accused_side.is_named() ? accused_side.as_accused : none_of(accused));
}

/// Gives each word of a claim's answers, question by question.
template <typename Take>
void ClaimQuestions::answer(std::size_t claim, Take take) {
    const TableIndex speaker = chunk_->claim_actor(claim);
    const bool has_actor = speaker < word_of_actor_.size();
    take(actor, has_actor ? word_of_actor_[speaker] : none_of(actor));
    const SideWord& named = accuses_[chunk_->claim_accuses_sides().number(claim)];
    say_sides(has_actor ? side_of_actor_[speaker] : not_met,
              named.is_named() ? named : accused_[chunk_->accused_sides().number(row_)], take);
    take(stance, word_of_stance_[static_cast<std::size_t>(chunk_->claim_stance(claim))]);
    const TableIndex source = chunk_->claim_source(claim);
    if (source < publishers_of_source_.size()) {
        for (const Index word : publishers_of_source_[source]) take(publisher, word);
    } else {
        take(publisher, none_of(publisher));
    }
    take(metric, metrics_[chunk_->claim_metrics().number(claim)]);
}

/// An event without claims answers with its own accused side.
template <typename Take>
void ClaimQuestions::answer_without_claims(Take take) {
    take(actor, none_of(actor));
    say_sides(not_met, accused_[chunk_->accused_sides().number(row_)], take);
    for (const Question question : {stance, publisher, metric}) take(question, none_of(question));
}

void ClaimQuestions::look_at(std::size_t row) {
    ++event_;
    row_ = row;
    if (asks_nothing_) return;
    words_.clear();
    answers_.clear();
    fewest_refusals_ = question_count + 1;
    for (std::size_t claim = chunk_->claims_begin(row); claim < chunk_->claims_end(row); ++claim) {
        if (!is_known(chunk_->claim_made(claim), known_on_)) continue;
        Answers answers;
        if (!figures_.asks_nothing() &&
            !figures_.may_hold(chunk_->claim_value_min(claim), chunk_->claim_value_max(claim)))
            answers.refused |= figure_bit;
        add_answers(answers, [&](auto take) { answer(claim, take); });
    }
    if (!answers_.empty()) return;
    add_answers({{}, figures_.asks_nothing() ? 0 : figure_bit},
                [&](auto take) { answer_without_claims(take); });
}

template <typename Say>
void ClaimQuestions::add_answers(Answers answers, Say say) {
    // Refused until one of its words is allowed.
    answers.refused |= figure_bit - 1;
    int last = -1;
    say([&](Question question, Index word) {
        while (last < question) answers.begins[static_cast<std::size_t>(++last)] = words_.size();
        words_.push_back(word);
        if (counts_[question][word].allowed)
            answers.refused &= ~(1U << static_cast<unsigned>(question));
    });
    answers.begins[question_count] = words_.size();
    fewest_refusals_ = std::min(fewest_refusals_, std::popcount(answers.refused));
    answers_.push_back(answers);
}

void ClaimQuestions::count() {
    const auto count_word = [this](Question question, Index word) {
        counts_[question].count(word, event_);
    };
    if (asks_nothing_) {
        bool has_claims = false;
        const std::size_t end = chunk_->claims_end(row_);
        for (std::size_t claim = chunk_->claims_begin(row_); claim < end; ++claim) {
            if (!is_known(chunk_->claim_made(claim), known_on_)) continue;
            has_claims = true;
            answer(claim, count_word);
        }
        if (!has_claims) answer_without_claims(count_word);
        return;
    }
    for (const Answers& answers : answers_)
        for (unsigned question = 0; question < question_count; ++question) {
            // Counted as if this one question were not asked.
            if ((answers.refused & ~(1U << question)) != 0) continue;
            for (std::size_t i = answers.begins[question]; i < answers.begins[question + 1]; ++i)
                count_word(static_cast<Question>(question), words_[i]);
        }
}

void ClaimQuestions::tell(Overview& overview) const {
    overview.by_actor = counts_[actor].tally();
    overview.by_side = counts_[side].tally();
    overview.by_accused = counts_[accused].tally();
    overview.by_stance = counts_[stance].tally();
    overview.by_publisher = counts_[publisher].tally();
    overview.by_metric = counts_[metric].tally();
}

}  // namespace claims
