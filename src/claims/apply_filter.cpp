#include <algorithm>
#include <array>

#include "claims/chunk_runs.hpp"
#include "claims/claim_questions.hpp"
#include "claims/filter.hpp"
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

/// One pass over some of an atlas. What is the same for all events is worked out once.
class FilterPass {
 public:
    FilterPass(const Atlas& atlas, const std::vector<Status>& statuses, const Filter& filter,
               const OtherNames& names)
        : derived_(statuses),
          filter_(filter),
          query_(filter.text, atlas.actors, names),
          questions_(atlas, filter),
          precise_enough_(precise_enough(filter.precision)),
          statuses_(filter.statuses),
          kinds_(filter.kinds),
          layers_(filter.layers),
          precisions_(precise_enough_),
          areas_{filter.areas, {}, {}},
          areas_bounds_(geo::bounds_of(areas_)) {
        status_words_.fill(WordCount::not_met);
        precision_words_.fill(WordCount::not_met);
    }

    /// All but the statuses.
    Overview run(const ChunkRun& run) {
        EventRow number = run.first;
        for (const auto& chunk : run.chunks) {
            if (chunk->size() == 0) continue;
            enter(*chunk, number);
            for (std::size_t row = 0; row < chunk->size(); ++row, ++number)
                if (look_at(row, derived_[number])) show(number);
        }
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

    /// Finds the words of a chunk whose first event has this number in the atlas.
    void enter(const EventChunk& chunk, EventRow first) {
        chunk_ = &chunk;
        questions_.enter(chunk);
        kinds_here_ = kinds_.indices_of(chunk.kinds());
        layers_here_ = layers_.indices_of(chunk.layers());
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            meet(statuses_, status_words_, derived_[first + row]);
            meet(precisions_, precision_words_, chunk.precision(row));
        }
    }
    template <typename Words, typename Value>
    static void meet(WordCount& count, Words& words, Value value) {
        WordCount::Index& word = words[static_cast<std::size_t>(value)];
        if (word == WordCount::not_met) word = count.index_of(to_word(value));
    }

    /// Counts an event and says whether it is shown.
    bool look_at(std::size_t row, Status status) {
        const std::array<WordCount::Entry*, 4> own{
            &statuses_[status_words_[static_cast<std::size_t>(status)]],
            &kinds_[kinds_here_[chunk_->kinds().number(row)]],
            &layers_[layers_here_[chunk_->layers().number(row)]],
            &precisions_[precision_words_[static_cast<std::size_t>(chunk_->precision(row))]]};
        const auto refusals =
            std::ranges::count_if(own, [](const auto* entry) { return !entry->allowed; });
        if (refusals > 1 || !lies_within(row)) return false;
        questions_.look_at(row);
        // An event that two questions refuse counts nowhere: each tally is given all the others.
        const bool is_answered = questions_.are_answered();
        if (refusals > (is_answered ? 1 : 0) || !questions_.are_nearly_answered() || !has_text(row))
            return false;
        if (refusals == 0) questions_.count();
        if (!is_answered) return false;
        for (WordCount::Entry* entry : own)
            if (refusals == 0 || !entry->allowed) ++entry->count;
        return refusals == 0;
    }

    // What nothing is counted by.
    bool lies_within(std::size_t row) const {
        if (filter_.window && !chunk_->when(row).overlaps(*filter_.window)) return false;
        return is_inside(chunk_->at(row));
    }
    bool has_text(std::size_t row) {
        if (query_.asks_nothing()) return true;
        found_in_ = query_.find(*chunk_, row);
        return found_in_.has_value();
    }

    bool is_inside(const geo::LngLat& at) const {
        if (!filter_.bounds && filter_.areas.empty()) return true;
        if (!geo::is_plausible(at) || (filter_.bounds && !filter_.bounds->contains(at)))
            return false;
        return filter_.areas.empty() || (areas_bounds_.contains(at) && geo::contains(areas_, at));
    }

    const std::vector<Status>& derived_;  ///< of every event of the atlas
    const Filter& filter_;
    TextQuery query_;
    ClaimQuestions questions_;
    Choice precise_enough_;
    WordCount statuses_, kinds_, layers_, precisions_;
    geo::Geometry areas_;
    geo::Bounds areas_bounds_;
    std::array<WordCount::Index, status_count> status_words_;
    std::array<WordCount::Index, all_precisions.size()> precision_words_;

    const EventChunk* chunk_ = nullptr;
    std::vector<WordCount::Index> kinds_here_, layers_here_;  ///< by their numbers in the chunk
    std::optional<std::uint8_t> found_in_;
    Overview overview_;
};

void add(Tally& to, const Tally& more) {
    for (const auto& [word, count] : more) to[word] += count;
}

/// What was found in one run of chunks behind what was found in those before it.
void append(Overview& to, const Overview& more) {
    to.rows.insert(to.rows.end(), more.rows.begin(), more.rows.end());
    to.relevance.insert(to.relevance.end(), more.relevance.begin(), more.relevance.end());
    for (const auto tally :
         {&Overview::by_status, &Overview::by_kind, &Overview::by_layer, &Overview::by_precision,
          &Overview::by_actor, &Overview::by_side, &Overview::by_accused, &Overview::by_stance,
          &Overview::by_publisher, &Overview::by_metric})
        add(to.*tally, more.*tally);
}

}  // namespace

Overview apply_filter(const Atlas& atlas, const Filter& filter, const OtherNames& names) {
    DerivedStatuses statuses;
    return apply_filter(atlas, statuses, filter, names);
}

Overview apply_filter(const Atlas& atlas, DerivedStatuses& statuses, const Filter& filter,
                      const OtherNames& names, const Workers& workers) {
    const std::vector<Status>& derived = statuses.of(atlas, filter.known_on, workers);
    const std::vector<Overview> parts = in_runs(atlas, workers, [&](const ChunkRun& run) {
        return FilterPass(atlas, derived, filter, names).run(run);
    });
    Overview overview;
    overview.statuses = derived;
    for (const Overview& part : parts) append(overview, part);
    return overview;
}

}  // namespace claims
