#include "session/list_order.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace session {
namespace {

template <class Key>
void sort_by(std::vector<claims::EventRow>& rows, bool descending, Key key) {
    std::ranges::stable_sort(rows, [&](claims::EventRow a, claims::EventRow b) {
        return descending ? key(b) < key(a) : key(a) < key(b);
    });
}

/// Where the words were found first: in the title, then in the place, notes, claims.
void put_relevant_first(std::vector<claims::EventRow>& rows, const claims::Overview& overview) {
    std::unordered_map<claims::EventRow, std::uint8_t> relevance;
    for (std::size_t i = 0; i < overview.rows.size(); ++i)
        relevance[overview.rows[i]] = overview.relevance[i];
    sort_by(rows, false, [&](claims::EventRow row) { return relevance.at(row); });
}

}  // namespace

std::vector<claims::EventRow> sorted(const claims::Atlas& atlas, const claims::Overview& overview,
                                     const ListOrder& order) {
    std::vector<claims::EventRow> rows = overview.rows;
    const bool down = order.descending;
    switch (order.column) {
        case ListColumn::when:
            sort_by(rows, down, [&](claims::EventRow row) {
                const claims::Extent when = atlas.event(row).when;
                return std::tuple(when.begin, when.end);
            });
            break;
        case ListColumn::title:
            sort_by(rows, down, [&](claims::EventRow row) { return atlas.event(row).title; });
            break;
        case ListColumn::status:
            sort_by(rows, down, [&](claims::EventRow row) { return overview.statuses[row]; });
            break;
        case ListColumn::place:
            sort_by(rows, down, [&](claims::EventRow row) { return atlas.event(row).place; });
            break;
    }
    if (is_by_relevance(overview, order)) put_relevant_first(rows, overview);
    return rows;
}

bool is_by_relevance(const claims::Overview& overview, const ListOrder& order) {
    return !overview.relevance.empty() && order == ListOrder{};
}

}  // namespace session
