#include "claims/filter/filter_pass.hpp"

#include <algorithm>

namespace claims {
namespace {

bool is_one_bit(unsigned bits) {
    return (bits & (bits - 1)) == 0;
}

template <typename Values, typename Counts, typename Has>
Tally tally_of(const Values& values, const Counts& counts, const Has& has) {
    Tally tally;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (has[i]) tally.emplace(to_word(values[i]), counts[i]);
    return tally;
}

}  // namespace

FilterPass::FilterPass(const FilterMemory& memory, const std::vector<Status>& statuses,
                       const Filter& filter, const TextQuery& query)
    : memory_(memory),
      all_statuses_(statuses),
      filter_(filter),
      query_(query),
      questions_(memory.claim_words, filter),
      areas_(filter.areas),
      kinds_(filter.kinds),
      layers_(filter.layers) {
    for (std::size_t i = 0; i < status_count; ++i)
        refused_statuses_[i] = filter.statuses.allows(to_word(all_statuses[i])) ? 0 : status_bit;
    for (std::size_t i = 0; i < all_precisions.size(); ++i)
        refused_precisions_[i] =
            !filter.precision || all_precisions[i] <= *filter.precision ? 0 : precision_bit;
}

template <typename Ask>
void FilterPass::pass(const ChunkRun& run, Ask ask) {
    std::size_t events = 0;
    for (const auto& chunk : run.chunks) events += chunk->size();
    overview_.rows.reserve(events);
    EventRow first = run.first;
    for (std::size_t i = 0; i < run.chunks.size(); ++i) {
        const EventChunk& chunk = *run.chunks[i];
        if (chunk.size() == 0) continue;
        enter(chunk, run.first_chunk + i, all_statuses_.data() + first);
        if (!query_.asks_nothing()) look_for_text(memory_.texts[run.first_chunk + i]);
        ask(chunk, memory_.first_words[run.first_chunk + i]);
        add_shown(first);
        first += static_cast<EventRow>(chunk.size());
    }
}

std::vector<EventRow> FilterPass::rows(const ChunkRun& run) {
    pass(run, [this](const EventChunk& chunk, const FirstWords& first_words) {
        questions_.ask(chunk, first_words, rows_, refused_, beyond);
    });
    return std::move(overview_.rows);
}

Overview FilterPass::run(const ChunkRun& run) {
    pass(run, [this](const EventChunk& chunk, const FirstWords& first_words) {
        questions_.ask_and_count(chunk, first_words, rows_, refused_, beyond);
        count();
    });
    overview_.by_status = tally_of(all_statuses, statuses_, memory_.statuses.met());
    overview_.by_kind = kinds_.tally();
    overview_.by_layer = layers_.tally();
    overview_.by_precision = tally_of(all_precisions, precisions_, has_precision_);
    questions_.tell(overview_);
    return std::move(overview_);
}

void FilterPass::enter(const EventChunk& chunk, std::size_t number, const Status* statuses) {
    chunk_ = &chunk;
    words_ = &memory_.own_words[number];
    status_ = statuses;
    kinds_here_ = kinds_.indices_of(chunk.kinds());
    layers_here_ = layers_.indices_of(chunk.layers());
    // What lies in another time counts nowhere.
    refused_.assign(chunk.size(), beyond);
    if (filter_.window)
        rows_.look_at_some(chunk, [&](auto look_at) {
            memory_.dates[number].for_overlapping(chunk, *filter_.window, look_at);
        });
    else
        rows_.look_at_all(chunk);
    refuse_by_words();
    if (filter_.bounds || !filter_.areas.empty()) look_at_place();
}

/// Precisions are told whether or not the filter lets their events through.
void FilterPass::refuse_by_words() {
    refused_groups_.clear();
    for (const OwnWords::Group& group : words_->groups()) {
        const auto precision = static_cast<std::size_t>(group.precision);
        has_precision_[precision] = true;
        refused_groups_.push_back(
            static_cast<std::uint8_t>(refused_precisions_[precision] |
                                      (kinds_.allows(kinds_here_[group.kind]) ? 0 : kind_bit) |
                                      (layers_.allows(layers_here_[group.layer]) ? 0 : layer_bit)));
    }
    rows_.for_each([&](std::size_t row) {
        refused_[row] = refused_statuses_[static_cast<std::size_t>(status_[row])] |
                        refused_groups_[words_->group(row)];
    });
}

/// What lies elsewhere counts nowhere; of the rest, what two questions refuse does not either.
void FilterPass::look_at_place() {
    rows_.for_each([&](std::size_t row) {
        if (is_one_bit(refused_[row]) && !is_inside(chunk_->at(row))) refused_[row] = beyond;
    });
}

bool FilterPass::is_inside(const geo::LngLat& at) const {
    if (!geo::is_plausible(at) || (filter_.bounds && !filter_.bounds->contains(at))) return false;
    return filter_.areas.empty() || areas_(at);
}

void FilterPass::look_for_text(const FoldedTexts& texts) {
    found_.resize(refused_.size());
    for (std::size_t row = 0; row < refused_.size(); ++row)
        found_[row] = is_one_bit(refused_[row]) ? TextQuery::in_title : TextQuery::nowhere;
    query_.look_in(*chunk_, texts, found_);
    for (std::size_t row = 0; row < refused_.size(); ++row)
        if (found_[row] == TextQuery::nowhere) refused_[row] = beyond;
}

/// Counts the events of the chunk under their own words. One that two questions refuse counts
/// nowhere: each tally is given all the others.
void FilterPass::count() {
    shown_of_groups_.assign(refused_groups_.size(), 0);
    rows_.for_each([&](std::size_t row) {
        const unsigned refused = refused_[row];
        const std::size_t group = words_->group(row);
        shown_of_groups_[group] += refused == refused_groups_[group] ? 1 : 0;
        statuses_[static_cast<std::size_t>(status_[row])] +=
            (refused & ~unsigned{status_bit}) == 0 ? 1 : 0;
    });
    for (std::size_t i = 0; i < refused_groups_.size(); ++i) {
        const OwnWords::Group& group = words_->groups()[i];
        const auto counted = [&](unsigned bit) {
            return (refused_groups_[i] & ~bit) == 0 ? shown_of_groups_[i] : 0;
        };
        precisions_[static_cast<std::size_t>(group.precision)] += counted(precision_bit);
        kinds_.count(kinds_here_[group.kind], counted(kind_bit));
        layers_.count(layers_here_[group.layer], counted(layer_bit));
    }
}

/// Without a branch: whether an event is shown cannot be foretold.
void FilterPass::add_shown(EventRow first) {
    std::vector<EventRow>& rows = overview_.rows;
    std::size_t shown = rows.size();
    rows.resize(shown + rows_.count());
    rows_.for_each([&](std::size_t row) {
        rows[shown] = first + static_cast<EventRow>(row);
        shown += refused_[row] == 0 ? 1 : 0;
    });
    rows.resize(shown);
    if (query_.asks_nothing()) return;
    for (std::size_t row = 0; row < refused_.size(); ++row)
        if (refused_[row] == 0) overview_.relevance.push_back(found_[row]);
}

}  // namespace claims
