#include "claims/status/status_finder.hpp"

#include "claims/status/status.hpp"

namespace claims {

Status StatusFinder::before() const {
    return side_.empty() ? status_of_rule(1) : unspoken;
}

Status StatusFinder::find(const EventChunk& chunk, std::size_t row, const KnownOn& known_on) {
    const std::span<const Judged> all = judge_.claims_about(chunk, row, known_on);
    if (side_.empty()) return status_of_rule(rules_.find(all).rule);
    own_.clear();
    for (const Judged& claim : all)
        if (claim.side == side_ && claim.outcome != Outcome::not_yet_known) own_.push_back(claim);
    return own_.empty() ? unspoken : status_of_rule(rules_.find(own_).rule);
}

}  // namespace claims
