#pragma once

#include <algorithm>
#include <compare>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/columns/changed_rows.hpp"
#include "claims/workers.hpp"

namespace session {

/// Sorts all rows of an atlas by a key; equal ones keep the atlas's order. `key_of(chunk, at, row)`
/// gives the key of the event `at` in a chunk.
template <class KeyOf>
class RowOrder {
 public:
    RowOrder(const claims::Atlas& atlas, bool descending, const claims::Workers& workers,
             KeyOf key_of)
        : atlas_(atlas), descending_(descending), workers_(workers), key_of_(key_of) {}

    std::vector<claims::EventRow> of_all() const {
        std::vector<Entry> entries = entries_of(0, atlas_.event_count());
        sort(entries);
        std::vector<claims::EventRow> rows;
        rows.reserve(entries.size());
        for (const Entry& entry : entries) rows.push_back(entry.row);
        return rows;
    }

    /// From the order of the atlas before: only what has changed is sorted.
    std::vector<claims::EventRow> of_all(std::vector<claims::EventRow> before,
                                         const claims::ChangedRows& changed) const {
        std::erase_if(before, [&](claims::EventRow row) {
            return changed.first <= row && row < changed.end_before;
        });
        for (claims::EventRow& row : before) row = changed.moved(row);
        std::vector<Entry> entries = entries_of(changed.first, changed.end_now);
        sort(entries);
        std::vector<claims::EventRow> rows;
        rows.reserve(before.size() + entries.size());
        auto from = before.begin();
        for (const Entry& entry : entries) {
            const auto to = std::partition_point(from, before.end(), [&](claims::EventRow row) {
                return comes_first(entry_of(row), entry);
            });
            rows.insert(rows.end(), from, to);
            rows.push_back(entry.row);
            from = to;
        }
        rows.insert(rows.end(), from, before.end());
        return rows;
    }

 private:
    /// The key lies beside the row: looking it up takes longer than comparing it.
    struct Entry {
        std::invoke_result_t<KeyOf, const claims::EventChunk&, std::size_t, claims::EventRow> key;
        claims::EventRow row;
    };

    bool comes_first(const Entry& a, const Entry& b) const {
        const auto order = a.key <=> b.key;
        if (order != 0) return descending_ ? order > 0 : order < 0;
        return a.row < b.row;
    }

    Entry entry_of(claims::EventRow row) const {
        const claims::Atlas::Place place = atlas_.locate(row);
        return {key_of_(*place.chunk, place.row, row), row};
    }

    std::vector<Entry> entries_of(std::size_t begin, std::size_t end) const {
        std::vector<Entry> entries;
        entries.reserve(end - begin);
        std::size_t first = 0;  // row of the chunk
        for (const auto& chunk : atlas_.chunks()) {
            const std::size_t from = std::max(begin, first);
            const std::size_t to = std::min(end, first + chunk->size());
            for (std::size_t row = from; row < to; ++row) {
                const auto number = static_cast<claims::EventRow>(row);
                entries.push_back({key_of_(*chunk, row - first, number), number});
            }
            first += chunk->size();
        }
        return entries;
    }

    /// Sorts pieces at the same time, then joins neighbours.
    void sort(std::vector<Entry>& entries) const {
        constexpr std::size_t worth_a_piece = 4096;  // entries
        const auto before = [this](const Entry& a, const Entry& b) { return comes_first(a, b); };
        const std::size_t pieces = std::min(workers_.count, entries.size() / worth_a_piece + 1);
        const auto begin_of = [&](std::size_t piece) {
            return entries.begin() +
                   static_cast<std::ptrdiff_t>(entries.size() * std::min(piece, pieces) / pieces);
        };
        workers_.run(pieces, [&](std::size_t piece) {
            std::sort(begin_of(piece), begin_of(piece + 1), before);
        });
        for (std::size_t joined = 1; joined < pieces; joined *= 2)
            workers_.run((pieces + 2 * joined - 1) / (2 * joined), [&](std::size_t pair) {
                const std::size_t first = pair * 2 * joined;
                std::inplace_merge(begin_of(first), begin_of(first + joined),
                                   begin_of(first + 2 * joined), before);
            });
    }

    const claims::Atlas& atlas_;
    const bool descending_;
    const claims::Workers& workers_;
    const KeyOf key_of_;
};

}  // namespace session
