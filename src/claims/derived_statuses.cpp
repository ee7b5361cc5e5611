#include "claims/derived_statuses.hpp"

#include <utility>

#include "claims/finding.hpp"
#include "claims/status.hpp"

namespace claims {

const std::vector<Status>& DerivedStatuses::of(const Atlas& atlas, const KnownOn& known_on,
                                               const Workers& workers) {
    std::vector<std::string> sides;
    for (const Actor& actor : atlas.actors) sides.push_back(actor.side);
    if (known_on != known_on_ || sides != sides_) statuses_.forget();
    known_on_ = known_on;
    sides_ = std::move(sides);

    statuses_.update(atlas, workers, [&] {
        return [&atlas, &known_on, judge = Judge(atlas), finder = RuleFinder()](
                   const EventChunk& chunk, Status* into) mutable {
            for (std::size_t row = 0; row < chunk.size(); ++row) {
                const auto claims = judge.claims_about(chunk, row, known_on);
                into[row] = status_of_rule(finder.find(claims).rule);
            }
        };
    });
    return statuses_.values();
}

}  // namespace claims
