#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/extent.hpp"
#include "claims/vocabulary.hpp"

namespace claims {

/// The moment up to which claims count; nothing = all claims on record.
using KnownOn = std::optional<Instant>;

/// Status of an event as known on a moment, by the first rule that holds:
///  1 no claims on record → reported             7 asserted by the accused side itself, or by
///  2 all claims withdrawn → withdrawn             parties of two sides → acknowledged
///  3 third parties verify both ways → contested 8 asserted by one side, accusing another → alleged
///  4 a third party verifies it → verified       9 asserted by one side, accusing nobody → claimed
///  5 a third party disproves it → refuted      10 asserted by third parties only → reported
///  6 asserted and denied → contested           11 only denials → contested
/// What counts is the latest stance of each actor; a withdrawal removes the actor's earlier claim.
/// A claim is known from the end of the time in which it may have been made; one without a date
/// always counts. Source: docs/claim-rules.md.
Status derive_status(const Atlas& atlas, EventRow row, KnownOn known_on = {});

/// The status together with what led to it.
struct Derivation {
    Status status = Status::reported;
    int rule = 1;                 ///< number of the rule above
    std::vector<Claim> standing;  ///< claims that count, in order of time
    std::vector<Claim> withdrawn;
    std::string reason;  ///< "contested: asserted by … on …; denied by … on …"
};
Derivation derive(const Atlas& atlas, EventRow row, KnownOn known_on = {});

/// One line of the published rules, for help and documentation.
struct StatusRule {
    int number;
    Status status;
    std::string_view condition;
};
const std::vector<StatusRule>& status_rules();

/// What a status means in one short sentence, for the legend.
std::string_view meaning(Status status);

}  // namespace claims
