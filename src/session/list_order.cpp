#include "session/list_order.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <utility>

namespace session {
namespace {

template <class Key>
void sort_by(std::vector<claims::EventRow>& rows, bool descending, Key key) {
    std::ranges::stable_sort(rows, [&](claims::EventRow a, claims::EventRow b) {
        return descending ? key(b) < key(a) : key(a) < key(b);
    });
}

/// A key for each row, looked up once: finding a row's chunk takes longer than comparing keys.
template <class KeyOf>
void sort_by_key(const claims::Atlas& atlas, std::vector<claims::EventRow>& rows, bool descending,
                 KeyOf key_of) {
    using Key = decltype(key_of(*atlas.chunks().front(), 0));
    std::vector<Key> keys;
    keys.reserve(atlas.event_count());
    for (const auto& chunk : atlas.chunks())
        for (std::size_t row = 0; row < chunk->size(); ++row) keys.push_back(key_of(*chunk, row));
    sort_by(rows, descending, [&](claims::EventRow row) -> const Key& { return keys[row]; });
}

std::vector<claims::EventRow> all_sorted(const claims::Atlas& atlas,
                                         const std::vector<claims::Status>& statuses,
                                         const ListOrder& order) {
    using claims::EventChunk;
    std::vector<claims::EventRow> rows(atlas.event_count());
    std::iota(rows.begin(), rows.end(), claims::EventRow{0});
    const bool down = order.descending;
    switch (order.column) {
        case ListColumn::when:
            sort_by_key(atlas, rows, down, [](const EventChunk& chunk, std::size_t row) {
                const claims::Extent& when = chunk.when(row);
                return std::pair(when.begin, when.end);
            });
            break;
        case ListColumn::title:
            sort_by_key(atlas, rows, down,
                        [](const EventChunk& chunk, std::size_t row) { return chunk.title(row); });
            break;
        case ListColumn::status:
            sort_by(rows, down, [&](claims::EventRow row) { return statuses[row]; });
            break;
        case ListColumn::place:
            sort_by_key(atlas, rows, down,
                        [](const EventChunk& chunk, std::size_t row) { return chunk.place(row); });
            break;
    }
    return rows;
}

constexpr std::uint8_t most_relevance = 3;  // see claims::Overview
constexpr std::uint8_t hidden = most_relevance + 1;

}  // namespace

std::vector<claims::EventRow> ListSorter::sorted(const std::shared_ptr<const claims::Atlas>& atlas,
                                                 const claims::Overview& overview,
                                                 const ListOrder& order) {
    const bool is_by_status = order.column == ListColumn::status;
    if (atlas != atlas_ || order != order_ || (is_by_status && statuses_ != overview.statuses)) {
        all_ = all_sorted(*atlas, overview.statuses, order);
        atlas_ = atlas;
        order_ = order;
        statuses_ = is_by_status ? overview.statuses : std::vector<claims::Status>();
    }
    // Into one place after another: where the words were found in the title, then in the place, the
    // notes, claims; at last those that are not shown. A counting sort, which keeps the order.
    std::vector<std::uint8_t> place_of(atlas->event_count(), hidden);
    std::array<std::size_t, hidden + 1> next{};
    const bool by_relevance = is_by_relevance(overview, order);
    for (std::size_t i = 0; i < overview.rows.size(); ++i) {
        const std::uint8_t place = by_relevance ? overview.relevance[i] : std::uint8_t{0};
        place_of[overview.rows[i]] = place;
        ++next[place + std::size_t{1}];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<claims::EventRow> rows(all_.size());
    for (const claims::EventRow row : all_) rows[next[place_of[row]]++] = row;
    rows.resize(overview.rows.size());
    return rows;
}

bool is_by_relevance(const claims::Overview& overview, const ListOrder& order) {
    return !overview.relevance.empty() && order == ListOrder{};
}

}  // namespace session
