#include <fmt/format.h>

#include <limits>

#include "io/atlas/read_claims.hpp"
#include "io/atlas/words.hpp"

namespace io {
namespace {

constexpr std::uint32_t no_row = std::numeric_limits<std::uint32_t>::max();

}  // namespace

void ClaimTable::add(const ClaimRow& row) {
    const auto number = static_cast<std::uint32_t>(rows_.size());
    rows_.push_back(row);
    next_.push_back(no_row);
    const auto [found, is_new] = by_event_.try_emplace(row.event_id, Group{number, number});
    if (is_new) return;
    next_[found->second.last] = number;
    found->second.last = number;
}

std::vector<claims::Claim> ClaimTable::take(std::string_view event_id) {
    const auto found = by_event_.find(event_id);
    if (found == by_event_.end()) return {};
    found->second.taken = true;
    std::vector<claims::Claim> claims;
    for (std::uint32_t row = found->second.first; row != no_row; row = next_[row])
        claims.push_back(rows_[row].claim);
    return claims;
}

void ClaimTable::report_left(FileProblems& problems) const {
    for (const ClaimRow& row : rows_)
        if (!by_event_.at(row.event_id).taken)
            problems.add(row.line, fmt::format("the event {} is not in the events table; the claim "
                                               "is left out.",
                                               in_quotes(row.event_id)));
}

}  // namespace io
