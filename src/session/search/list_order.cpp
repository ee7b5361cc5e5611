#include "session/search/list_order.hpp"

#include <cstdint>
#include <span>
#include <utility>

#include "claims/columns/number_marks.hpp"
#include "session/search/row_order.hpp"

namespace session {
namespace {

/// Looking up where so many lie takes less than sorting all.
constexpr std::size_t few_of = 16;
constexpr std::size_t relevances = 4;  // see claims::Overview

}  // namespace

/// Of the atlas before, where it was sorted likewise, only what has changed is sorted again.
void ListSorter::sort_all(const claims::Atlas& atlas, const std::vector<claims::Status>& statuses,
                          const ListOrder& order, const claims::Workers& workers) {
    using claims::EventChunk, claims::EventRow;
    claims::ChangedRows changed{0, 0, static_cast<EventRow>(atlas.event_count())};
    if (atlas_ && order == order_ && order.column != ListColumn::status)
        changed = claims::changed_rows(atlas_->chunks(), atlas.chunks());
    const bool are_few = (changed.end_now - changed.first) * few_of < atlas.event_count();
    const auto by = [&](auto key_of) {
        const RowOrder in_order(atlas, order.descending, workers, key_of);
        all_ = are_few ? in_order.of_all(std::move(all_), changed) : in_order.of_all();
    };
    switch (order.column) {
        case ListColumn::when:
            return by([](const EventChunk& chunk, std::size_t at, EventRow) {
                const claims::Extent& when = chunk.when(at);
                return std::pair(when.begin, when.end);
            });
        case ListColumn::title:
            return by(
                [](const EventChunk& chunk, std::size_t at, EventRow) { return chunk.title(at); });
        case ListColumn::status:
            return by([&](const EventChunk&, std::size_t, EventRow row) { return statuses[row]; });
        case ListColumn::place:
            break;
    }
    by([](const EventChunk& chunk, std::size_t at, EventRow) { return chunk.place(at); });
}

void ListSorter::rank_all() {
    ranks_.resize(all_.size());
    for (std::size_t rank = 0; rank < all_.size(); ++rank)
        ranks_[all_[rank]] = static_cast<std::uint32_t>(rank);
}

std::vector<claims::EventRow> ListSorter::sorted(const std::shared_ptr<const claims::Atlas>& atlas,
                                                 const claims::Overview& overview,
                                                 const ListOrder& order,
                                                 const claims::Workers& workers) {
    const bool is_by_status = order.column == ListColumn::status;
    if (atlas != atlas_ || order != order_ || (is_by_status && statuses_ != overview.statuses)) {
        sort_all(*atlas, overview.statuses, order, workers);
        atlas_ = atlas;
        order_ = order;
        statuses_ = is_by_status ? overview.statuses : std::vector<claims::Status>();
        ranks_.clear();
    }
    const bool by_relevance = is_by_relevance(overview, order);
    if (overview.rows.size() == all_.size() && !by_relevance) return all_;
    if (ranks_.empty()) rank_all();
    // Marks are faster than going through all events, too. Where the words were found in the title
    // comes first, then the place, the notes, claims.
    const std::size_t marks = claims::marks_for(all_.size());
    marked_.assign(marks * (by_relevance ? relevances : 1), 0);
    for (std::size_t i = 0; i < overview.rows.size(); ++i) {
        const std::size_t first = by_relevance ? overview.relevance[i] * marks : 0;
        claims::mark(std::span(marked_).subspan(first), ranks_[overview.rows[i]]);
    }
    std::vector<claims::EventRow> rows;
    rows.reserve(overview.rows.size());
    for (std::size_t first = 0; first < marked_.size(); first += marks)
        claims::for_each_marked(std::span(marked_).subspan(first, marks),
                                [&](std::size_t rank) { rows.push_back(all_[rank]); });
    return rows;
}

bool is_by_relevance(const claims::Overview& overview, const ListOrder& order) {
    return !overview.relevance.empty() && order == ListOrder{};
}

}  // namespace session
