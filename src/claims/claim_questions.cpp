#include "claims/claim_questions.hpp"

#include <algorithm>
#include <bit>

namespace claims {

ClaimQuestions::ClaimQuestions(const Atlas& atlas, const Filter& filter)
    : atlas_(atlas),
      figures_(filter.figures),
      counts_{WordCount(filter.actors),  WordCount(filter.sides),      WordCount(filter.accused),
              WordCount(filter.stances), WordCount(filter.publishers), WordCount(filter.metrics)},
      word_of_actor_(atlas.actors.size(), not_met),
      publishers_of_source_(atlas.sources.size()) {}

void ClaimQuestions::look_at(const EventChunk& chunk, std::size_t row,
                             std::span<const Judged> claims) {
    ++event_;
    words_.clear();
    answers_.clear();
    fewest_refusals_ = question_count + 1;
    for (const Judged& claim : claims)
        if (claim.outcome != Outcome::not_yet_known) add(chunk, claim);
    if (answers_.empty()) add_none(chunk, row);
}

void ClaimQuestions::add(const EventChunk& chunk, const Judged& claim) {
    Answers answers;
    answers.begins[0] = words_.size();
    say_actor(claim);
    close(answers, actor);
    say_sides(claim.side, claim.accused);
    close(answers, side);
    say(accused, claim.accused);
    close(answers, accused);
    say(stance, to_word(claim.stance));
    close(answers, stance);
    say_publishers(chunk.claim_source(claim.index));
    close(answers, publisher);
    say(metric, chunk.claim_metric(claim.index));
    close(answers, metric);
    if (!figures_.asks_nothing() &&
        !figures_.may_hold(chunk.claim_value_min(claim.index), chunk.claim_value_max(claim.index)))
        answers.refused |= figure_bit;
    keep(answers);
}

void ClaimQuestions::add_none(const EventChunk& chunk, std::size_t row) {
    Answers answers;
    answers.begins[0] = words_.size();
    for (const Question question : {actor, side, accused, stance, publisher, metric}) {
        const bool is_about_sides = question == side || question == accused;
        say(question, is_about_sides ? chunk.accused_side(row) : std::string_view());
        close(answers, question);
    }
    if (!figures_.asks_nothing()) answers.refused |= figure_bit;
    keep(answers);
}

void ClaimQuestions::say_actor(const Judged& claim) {
    if (!claim.is_named) return say(actor, {});
    std::size_t& word = word_of_actor_[claim.actor];
    if (word == not_met) word = counts_[actor].index_of(atlas_.actors[claim.actor].id);
    words_.push_back(word);
}

void ClaimQuestions::say_sides(std::string_view one, std::string_view other) {
    if (!one.empty() || other.empty()) say(side, one);
    if (!other.empty() && other != one) say(side, other);
}

void ClaimQuestions::say_publishers(TableIndex source) {
    if (source >= publishers_of_source_.size()) return say(publisher, {});
    std::vector<std::size_t>& all = publishers_of_source_[source];
    if (all.empty())
        for (const Source* each : atlas_.source_chain(source))
            all.push_back(counts_[publisher].index_of(each->publisher));
    words_.insert(words_.end(), all.begin(), all.end());
}

void ClaimQuestions::close(Answers& answers, Question question) {
    WordCount& count = counts_[question];
    const auto said = std::span(words_).subspan(answers.begins[question]);
    answers.begins[question + 1] = words_.size();
    if (std::ranges::none_of(said, [&](std::size_t word) { return count[word].allowed; }))
        answers.refused |= 1U << static_cast<unsigned>(question);
}

void ClaimQuestions::keep(const Answers& answers) {
    fewest_refusals_ = std::min(fewest_refusals_, std::popcount(answers.refused));
    answers_.push_back(answers);
}

void ClaimQuestions::count() {
    for (const Answers& answers : answers_)
        for (unsigned question = 0; question < question_count; ++question) {
            // Counted as if this one question were not asked.
            if ((answers.refused & ~(1U << question)) != 0) continue;
            for (std::size_t i = answers.begins[question]; i < answers.begins[question + 1]; ++i)
                counts_[question].count(words_[i], event_);
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
