#include "session/list_order.hpp"

#include <algorithm>
#include <tuple>

namespace session {
namespace {

template <class Key>
void sort_by(std::vector<claims::EventRow>& rows, bool descending, Key key) {
    std::ranges::stable_sort(rows, [&](claims::EventRow a, claims::EventRow b) {
        return descending ? key(b) < key(a) : key(a) < key(b);
    });
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
    return rows;
}

}  // namespace session
