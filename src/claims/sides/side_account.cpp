#include "claims/sides/side_account.hpp"

#include <algorithm>

#include "claims/status/finding.hpp"

namespace claims {

SideAccount account_of(const Atlas& atlas, const std::vector<EventRow>& rows, std::string_view side,
                       const KnownOn& known_on) {
    SideAccount account;
    account.statuses.resize(atlas.event_count(), Status::reported);
    Judge judge(atlas);
    RuleFinder finder;
    std::vector<Judged> own;
    for (const EventRow row : rows) {
        const Atlas::Place place = atlas.locate(row);
        own.clear();
        std::ranges::copy_if(judge.claims_about(*place.chunk, place.row, known_on),
                             std::back_inserter(own), [&](const Judged& claim) {
                                 return claim.side == side &&
                                        claim.outcome != Outcome::not_yet_known;
                             });
        if (own.empty()) {
            ++account.silent;
            continue;
        }
        account.statuses[row] = status_of_rule(finder.find(own).rule);
        account.rows.push_back(row);
    }
    return account;
}

std::vector<std::string> sides_of(const Atlas& atlas) {
    std::vector<std::string> sides;
    for (const Actor& actor : atlas.actors)
        if (!actor.side.empty() && std::ranges::find(sides, actor.side) == sides.end())
            sides.push_back(actor.side);
    return sides;
}

}  // namespace claims
