#include <algorithm>
#include <array>

#include "claims/claim_questions.hpp"
#include "claims/filter.hpp"
#include "claims/finding.hpp"
#include "claims/text_query.hpp"
#include "claims/word_count.hpp"
#include "geo/contains.hpp"

namespace claims {
namespace {

/// "This precise or better" as the words that it lets through.
Choice precise_enough(const std::optional<Precision>& least) {
    Choice choice;
    if (!least) return choice;
    for (const Precision each : all_precisions)
        if (each <= *least) choice.only.emplace(to_word(each));
    return choice;
}

/// One pass over an atlas. What is the same for all events is worked out once.
class FilterPass {
 public:
    FilterPass(const Atlas& atlas, const Filter& filter, const OtherNames& names)
        : atlas_(atlas),
          filter_(filter),
          judge_(atlas),
          query_(filter.text, atlas.actors, names),
          questions_(atlas, filter),
          precise_enough_(precise_enough(filter.precision)),
          statuses_(filter.statuses),
          kinds_(filter.kinds),
          layers_(filter.layers),
          precisions_(precise_enough_),
          areas_{filter.areas, {}, {}},
          areas_bounds_(geo::bounds_of(areas_)) {
        for (const StatusRule& rule : status_rules())
            status_of_rule_[static_cast<std::size_t>(rule.number)] = rule.status;
    }

    Overview run() {
        overview_.statuses.reserve(atlas_.event_count());
        EventRow number = 0;
        for (const auto& chunk : atlas_.chunks())
            for (std::size_t row = 0; row < chunk->size(); ++row, ++number)
                if (look_at(*chunk, row)) show(number);
        overview_.by_status = statuses_.tally();
        overview_.by_kind = kinds_.tally();
        overview_.by_layer = layers_.tally();
        overview_.by_precision = precisions_.tally();
        questions_.tell(overview_);
        return std::move(overview_);
    }

 private:
    void show(EventRow number) {
        overview_.rows.push_back(number);
        if (found_in_) overview_.relevance.push_back(*found_in_);
    }

    /// Derives the status, counts the event and says whether it is shown.
    bool look_at(const EventChunk& chunk, std::size_t row) {
        const auto claims = judge_.claims_about(chunk, row, filter_.known_on);
        const Status status = status_of_rule_[static_cast<std::size_t>(finder_.find(claims).rule)];
        overview_.statuses.push_back(status);
        questions_.look_at(chunk, row, claims);

        const std::array<WordCount::Entry*, 4> own{
            &statuses_.of(to_word(status)), &kinds_.of(chunk.kind(row)),
            &layers_.of(chunk.layer(row)), &precisions_.of(to_word(chunk.precision(row)))};
        const auto refusals =
            std::ranges::count_if(own, [](const auto* entry) { return !entry->allowed; });
        // An event that two questions refuse counts nowhere: each tally is given all the others.
        const bool is_answered = questions_.are_answered();
        if (refusals > (is_answered ? 1 : 0) || !questions_.are_nearly_answered() ||
            !passes_the_rest(chunk, row))
            return false;
        if (refusals == 0) questions_.count();
        if (!is_answered) return false;
        for (WordCount::Entry* entry : own)
            if (refusals == 0 || !entry->allowed) ++entry->count;
        return refusals == 0;
    }

    /// Everything that nothing is counted by; the dearest question comes last.
    bool passes_the_rest(const EventChunk& chunk, std::size_t row) {
        if (filter_.window && !chunk.when(row).overlaps(*filter_.window)) return false;
        if (!is_inside(chunk.at(row))) return false;
        if (query_.asks_nothing()) return true;
        found_in_ = query_.find(chunk, row);
        return found_in_.has_value();
    }

    bool is_inside(const geo::LngLat& at) const {
        if (!filter_.bounds && filter_.areas.empty()) return true;
        if (!geo::is_plausible(at) || (filter_.bounds && !filter_.bounds->contains(at)))
            return false;
        return filter_.areas.empty() || (areas_bounds_.contains(at) && geo::contains(areas_, at));
    }

    const Atlas& atlas_;
    const Filter& filter_;
    Judge judge_;
    RuleFinder finder_;
    TextQuery query_;
    ClaimQuestions questions_;
    Choice precise_enough_;
    WordCount statuses_, kinds_, layers_, precisions_;
    geo::Geometry areas_;
    geo::Bounds areas_bounds_;
    std::array<Status, 12> status_of_rule_{};
    std::optional<std::uint8_t> found_in_;
    Overview overview_;
};

}  // namespace

Overview apply_filter(const Atlas& atlas, const Filter& filter, const OtherNames& names) {
    return FilterPass(atlas, filter, names).run();
}

}  // namespace claims
