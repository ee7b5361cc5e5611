#include <algorithm>
#include <array>

#include "claims/filter.hpp"
#include "claims/finding.hpp"
#include "claims/text_query.hpp"
#include "claims/word_count.hpp"

namespace claims {
namespace {

/// One pass over an atlas. What is the same for all events is worked out once.
class FilterPass {
 public:
    FilterPass(const Atlas& atlas, const Filter& filter)
        : atlas_(atlas),
          filter_(filter),
          judge_(atlas),
          query_(filter.text, atlas.actors),
          statuses_(filter.statuses),
          kinds_(filter.kinds),
          layers_(filter.layers) {
        for (const StatusRule& rule : status_rules())
            status_of_rule_[static_cast<std::size_t>(rule.number)] = rule.status;
        for (const Actor& actor : atlas.actors)
            wanted_actors_.push_back(std::ranges::find(filter.actors, actor.id) !=
                                     filter.actors.end());
    }

    Overview run() {
        Overview overview;
        overview.statuses.reserve(atlas_.event_count());
        EventRow number = 0;
        for (const auto& chunk : atlas_.chunks())
            for (std::size_t row = 0; row < chunk->size(); ++row, ++number)
                if (look_at(*chunk, row, overview.statuses)) overview.rows.push_back(number);
        overview.by_status = statuses_.tally();
        overview.by_kind = kinds_.tally();
        overview.by_layer = layers_.tally();
        return overview;
    }

 private:
    /// Derives the status, counts the event and says whether it is shown.
    bool look_at(const EventChunk& chunk, std::size_t row, std::vector<Status>& derived) {
        const auto claims = judge_.claims_about(chunk, row, filter_.known_on);
        const Status status = status_of_rule_[static_cast<std::size_t>(finder_.find(claims).rule)];
        derived.push_back(status);

        WordCount::Entry& by_status = statuses_.of(to_word(status));
        WordCount::Entry& by_kind = kinds_.of(chunk.kind(row));
        WordCount::Entry& by_layer = layers_.of(chunk.layer(row));
        const int refusals = !by_status.allowed + !by_kind.allowed + !by_layer.allowed;
        // An event that two choices refuse counts nowhere: each tally is given the other two.
        if (refusals > 1 || !passes_the_rest(chunk, row, claims)) return false;
        if (refusals == 0 || !by_status.allowed) ++by_status.count;
        if (refusals == 0 || !by_kind.allowed) ++by_kind.count;
        if (refusals == 0 || !by_layer.allowed) ++by_layer.count;
        return refusals == 0;
    }

    /// Everything but the three choices; the dearest question comes last.
    bool passes_the_rest(const EventChunk& chunk, std::size_t row, std::span<const Judged> claims) {
        if (filter_.window && !chunk.when(row).overlaps(*filter_.window)) return false;
        if (filter_.bounds &&
            !(geo::is_plausible(chunk.at(row)) && filter_.bounds->contains(chunk.at(row))))
            return false;
        if (!filter_.actors.empty() && std::ranges::none_of(claims, [&](const Judged& claim) {
                return claim.is_named && claim.outcome != Outcome::not_yet_known &&
                       wanted_actors_[claim.actor];
            }))
            return false;
        return query_.asks_nothing() || query_.matches(chunk, row);
    }

    const Atlas& atlas_;
    const Filter& filter_;
    Judge judge_;
    RuleFinder finder_;
    TextQuery query_;
    WordCount statuses_, kinds_, layers_;
    std::array<Status, 12> status_of_rule_{};
    std::vector<bool> wanted_actors_;
};

}  // namespace

Overview apply_filter(const Atlas& atlas, const Filter& filter) {
    return FilterPass(atlas, filter).run();
}

}  // namespace claims
