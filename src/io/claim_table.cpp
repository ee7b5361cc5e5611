#include <fmt/format.h>

#include "io/read_claims.hpp"
#include "io/words.hpp"

namespace io {

claims::Claim ClaimRow::claim() const {
    claims::Claim claim = read;
    claim.id = id;
    claim.accuses_side = accuses_side;
    claim.made_text = made;
    claim.metric = metric;
    claim.summary = summary;
    claim.quote = quote;
    return claim;
}

ClaimTable::ClaimTable(std::vector<ClaimRow> rows) : rows_(std::move(rows)) {
    for (std::uint32_t row = 0; row < rows_.size(); ++row)
        by_event_[rows_[row].event_id].rows.push_back(row);
}

std::vector<claims::Claim> ClaimTable::take(std::string_view event_id) {
    const auto found = by_event_.find(event_id);
    if (found == by_event_.end()) return {};
    found->second.taken = true;
    std::vector<claims::Claim> claims;
    for (const std::uint32_t row : found->second.rows) claims.push_back(rows_[row].claim());
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
