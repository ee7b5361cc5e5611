#include "session/search/list_order.hpp"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <span>
#include <utility>

#include "claims/columns/number_marks.hpp"

namespace session {
namespace {

constexpr std::size_t worth_a_piece = 4096;  // entries

/// Sorts pieces at the same time, then joins neighbours.
template <class Entry, class Before>
void sort(std::vector<Entry>& entries, Before before, const claims::Workers& workers) {
    const std::size_t pieces = std::min(workers.count, entries.size() / worth_a_piece + 1);
    const auto begin_of = [&](std::size_t piece) {
        return entries.begin() +
               static_cast<std::ptrdiff_t>(entries.size() * std::min(piece, pieces) / pieces);
    };
    workers.run(pieces, [&](std::size_t piece) {
        std::sort(begin_of(piece), begin_of(piece + 1), before);
    });
    for (std::size_t joined = 1; joined < pieces; joined *= 2)
        workers.run((pieces + 2 * joined - 1) / (2 * joined), [&](std::size_t pair) {
            const std::size_t first = pair * 2 * joined;
            std::inplace_merge(begin_of(first), begin_of(first + joined),
                               begin_of(first + 2 * joined), before);
        });
}

/// All events by a key. The key lies beside the row: looking it up takes longer than comparing it.
template <class KeyOf>
std::vector<claims::EventRow> sorted_by(const claims::Atlas& atlas, bool descending,
                                        const claims::Workers& workers, KeyOf key_of) {
    struct Entry {
        decltype(key_of(*atlas.chunks().front(), 0, 0)) key;
        claims::EventRow row;
    };
    std::vector<Entry> entries;
    entries.reserve(atlas.event_count());
    claims::EventRow row = 0;
    for (const auto& chunk : atlas.chunks())
        for (std::size_t at = 0; at < chunk->size(); ++at, ++row)
            entries.push_back({key_of(*chunk, at, row), row});
    const auto before = [descending](const Entry& a, const Entry& b) {
        const auto order = a.key <=> b.key;
        if (order != 0) return descending ? order > 0 : order < 0;
        return a.row < b.row;
    };
    sort(entries, before, workers);
    std::vector<claims::EventRow> rows;
    rows.reserve(entries.size());
    for (const Entry& entry : entries) rows.push_back(entry.row);
    return rows;
}

std::vector<claims::EventRow> all_sorted(const claims::Atlas& atlas,
                                         const std::vector<claims::Status>& statuses,
                                         const ListOrder& order, const claims::Workers& workers) {
    using claims::EventChunk, claims::EventRow;
    const auto by = [&](auto key_of) {
        return sorted_by(atlas, order.descending, workers, key_of);
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
    return by([](const EventChunk& chunk, std::size_t at, EventRow) { return chunk.place(at); });
}

constexpr std::size_t relevances = 4;  // see claims::Overview

}  // namespace

std::vector<claims::EventRow> ListSorter::sorted(const std::shared_ptr<const claims::Atlas>& atlas,
                                                 const claims::Overview& overview,
                                                 const ListOrder& order,
                                                 const claims::Workers& workers) {
    const bool is_by_status = order.column == ListColumn::status;
    if (atlas != atlas_ || order != order_ || (is_by_status && statuses_ != overview.statuses)) {
        all_ = all_sorted(*atlas, overview.statuses, order, workers);
        atlas_ = atlas;
        order_ = order;
        statuses_ = is_by_status ? overview.statuses : std::vector<claims::Status>();
        ranks_.resize(all_.size());
        for (std::size_t rank = 0; rank < all_.size(); ++rank)
            ranks_[all_[rank]] = static_cast<std::uint32_t>(rank);
    }
    // Marks are faster than going through all events, too. Where the words were found in the title
    // comes first, then the place, the notes, claims.
    const bool by_relevance = is_by_relevance(overview, order);
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
