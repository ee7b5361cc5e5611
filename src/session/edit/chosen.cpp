#include "session/edit/chosen.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace session {

Chosen::Chosen(std::vector<claims::EventRow> rows) : rows_(std::move(rows)) {
    if (std::ranges::is_sorted(rows_, std::less_equal{})) return;
    std::ranges::sort(rows_);
    const auto twice = std::ranges::unique(rows_);
    rows_.erase(twice.begin(), twice.end());
}

bool Chosen::contains(claims::EventRow row) const {
    return std::ranges::binary_search(rows_, row);
}

void Chosen::toggle(claims::EventRow row) {
    const auto at = std::ranges::lower_bound(rows_, row);
    if (at != rows_.end() && *at == row)
        rows_.erase(at);
    else
        rows_.insert(at, row);
}

void Chosen::keep_among(const std::vector<claims::EventRow>& rows) {
    if (rows_.empty()) return;
    std::vector<claims::EventRow> kept;
    std::ranges::set_intersection(rows_, rows, std::back_inserter(kept));
    rows_ = std::move(kept);
}

}  // namespace session
