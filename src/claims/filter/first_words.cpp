#include "claims/filter/first_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "claims/filter/claim_answers.hpp"
#include "claims/status/known_on.hpp"

namespace claims {
namespace {

std::size_t hash_of_group(std::span<const WordGroups::Word> group) {
    std::size_t hash = group.size();
    for (const WordGroups::Word& each : group)
        hash =
            (hash ^ (each.word * claim_question_count + static_cast<std::size_t>(each.question))) *
            0x9E3779B97F4A7C15U;  // 2^64 by the golden ratio
    return hash ^ (hash >> 32U);
}

/// Tells which words of a claim were not yet met in its event.
class FirstMet {
 public:
    using Index = ClaimWords::Index;
    using Groups = std::array<std::vector<WordGroups::Word>, FirstWords::groups_of_claim>;

    explicit FirstMet(const ClaimWords& words) : words_(words) {
        for (std::size_t i = 0; i < claim_question_count; ++i)
            last_events_[i].resize(words.of(static_cast<ClaimQuestion>(i)).size());
    }
    void next_event() { ++event_; }
    const Groups& groups_of(const ClaimAnswers::Answer& answer) {
        for (auto& group : groups_) group.clear();
        take(0, ClaimQuestion::actor, answer.actor);
        take(0, ClaimQuestion::side, answer.side);
        take(0, ClaimQuestion::side, answer.other_side);
        take(0, ClaimQuestion::accused, answer.accused);
        take(1, ClaimQuestion::stance, answer.stance);
        take(1, ClaimQuestion::metric, answer.metric);
        for (const Index word : words_.publishers(answer.source))
            take(2, ClaimQuestion::publisher, word);
        return groups_;
    }

 private:
    void take(std::size_t group, ClaimQuestion question, Index word) {
        std::uint32_t& last = last_events_[static_cast<std::size_t>(question)][word];
        if (std::exchange(last, event_) != event_) groups_[group].push_back({question, word});
    }

    const ClaimWords& words_;
    std::array<std::vector<std::uint32_t>, claim_question_count> last_events_;
    std::uint32_t event_ = 0;
    Groups groups_;
};

}  // namespace

std::uint32_t WordGroups::number_of(std::span<const Word> group) {
    const auto is_it = [&](std::uint32_t number) {
        return std::ranges::equal((*this)[number], group);
    };
    const std::uint32_t found = index_.find(hash_of_group(group), is_it);
    if (found != HashIndex::none) return found;
    words_.insert(words_.end(), group.begin(), group.end());
    ends_.push_back(static_cast<std::uint32_t>(words_.size()));
    index_.add([&](std::uint32_t number) { return hash_of_group((*this)[number]); });
    return static_cast<std::uint32_t>(ends_.size() - 1);
}

FirstWords::FirstWords(const EventChunk& chunk, const ClaimWords& words) {
    ClaimAnswers answers(words);
    answers.enter(chunk);
    FirstMet first_met(words);
    static_assert(EventChunk::max_rows <= 65'536);
    std::vector<std::pair<Instant, std::size_t>> by_time;
    std::vector<std::array<std::uint32_t, groups_of_claim>> numbers;
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        by_time.clear();
        const std::size_t begin = chunk.claims_begin(row);
        for (std::size_t claim = begin; claim < chunk.claims_end(row); ++claim)
            by_time.emplace_back(known_from(chunk.claim_made(claim)), claim);
        if (by_time.size() > 1) std::ranges::sort(by_time);
        first_met.next_event();
        numbers.resize(by_time.size());
        for (const auto& [time, claim] : by_time) {
            const FirstMet::Groups& groups = first_met.groups_of(answers.of(row, claim));
            for (std::size_t i = 0; i < groups_of_claim; ++i)
                numbers[claim - begin][i] = groups_.number_of(groups[i]);
        }
        events_.insert(events_.end(), numbers.size(), static_cast<std::uint16_t>(row));
        for (const auto& of_claim : numbers)
            for (const std::uint32_t number : of_claim) numbers_.push_back(number);
    }
    numbers_.shrink();
    events_.shrink_to_fit();
}

}  // namespace claims
