#include "claims/derived_statuses.hpp"

#include <array>
#include <utility>

#include "claims/finding.hpp"
#include "claims/status.hpp"

namespace claims {
namespace {

std::array<Status, 12> statuses_by_rule() {
    std::array<Status, 12> statuses{};
    for (const StatusRule& rule : status_rules())
        statuses[static_cast<std::size_t>(rule.number)] = rule.status;
    return statuses;
}

}  // namespace

const std::vector<Status>& DerivedStatuses::of(const Atlas& atlas, const KnownOn& known_on) {
    std::vector<std::string> sides;
    for (const Actor& actor : atlas.actors) sides.push_back(actor.side);
    if (known_on != known_on_ || sides != sides_) statuses_.forget();
    known_on_ = known_on;
    sides_ = std::move(sides);

    const std::array<Status, 12> by_rule = statuses_by_rule();
    Judge judge(atlas);
    RuleFinder finder;
    statuses_.update(atlas, [&](const EventChunk& chunk, std::vector<Status>& statuses) {
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            const int rule = finder.find(judge.claims_about(chunk, row, known_on)).rule;
            statuses.push_back(by_rule[static_cast<std::size_t>(rule)]);
        }
    });
    return statuses_.values();
}

}  // namespace claims
