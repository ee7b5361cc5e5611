#include "claims/sides/side_account.hpp"

#include <algorithm>

#include "claims/status/finding.hpp"

namespace claims {

namespace {

constexpr std::uint8_t silent = 0xFF;

/// Of each event of a chunk the status by the claims of one side, or that it made none.
std::vector<std::uint8_t> said_by(const EventChunk& chunk, std::string_view side,
                                  const KnownOn& known_on, Judge& judge, RuleFinder& finder) {
    std::vector<std::uint8_t> said(chunk.size(), silent);
    std::vector<Judged> own;
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        own.clear();
        for (const Judged& claim : judge.claims_about(chunk, row, known_on))
            if (claim.side == side && claim.outcome != Outcome::not_yet_known) own.push_back(claim);
        if (!own.empty())
            said[row] = static_cast<std::uint8_t>(status_of_rule(finder.find(own).rule));
    }
    return said;
}

}  // namespace

void SideAccounts::hear(const Atlas& atlas, std::string_view side, const KnownOn& known_on,
                        const Workers& workers) {
    const bool are_same_sides = std::ranges::equal(atlas.actors, sides_, {}, &Actor::side);
    if (side != side_ || known_on != known_on_ || !are_same_sides) {
        said_.forget();
        side_ = side;
        known_on_ = known_on;
        sides_.clear();
        for (const Actor& actor : atlas.actors) sides_.push_back(actor.side);
    }
    said_.update(atlas, workers, [&] {
        return [&, judge = Judge(atlas), finder = RuleFinder()](const EventChunk& chunk) mutable {
            return said_by(chunk, side, known_on, judge, finder);
        };
    });
}

SideAccount SideAccounts::account(const Atlas& atlas, const std::vector<EventRow>& rows,
                                  std::string_view side, const KnownOn& known_on,
                                  const Workers& workers) {
    hear(atlas, side, known_on, workers);
    SideAccount account;
    account.statuses.resize(atlas.event_count(), Status::reported);
    account.rows.reserve(rows.size());
    EventRow first = 0;
    auto row = rows.begin();
    for (std::size_t chunk = 0; chunk < atlas.chunks().size() && row != rows.end(); ++chunk) {
        const std::vector<std::uint8_t>& said = said_[chunk];
        const EventRow end = first + static_cast<EventRow>(said.size());
        for (; row != rows.end() && *row < end; ++row) {
            if (said[*row - first] == silent) continue;
            account.statuses[*row] = static_cast<Status>(said[*row - first]);
            account.rows.push_back(*row);
        }
        first = end;
    }
    account.silent = rows.size() - account.rows.size();
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
