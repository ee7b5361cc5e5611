#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/status/known_on.hpp"
#include "claims/status/outcome.hpp"
#include "claims/vocabulary.hpp"

namespace claims {

/// Status of an event as known on a moment, by the first rule that holds:
///  1 no claims on record → reported             7 asserted by the accused side itself, or by
///  2 all claims withdrawn → withdrawn             parties of two sides, accusing nobody →
///  3 third parties verify both ways → contested   acknowledged
///  4 a third party verifies it → verified       8 asserted by parties, accusing another side →
///  5 a third party disproves it → refuted         alleged
///  6 asserted and denied → contested            9 asserted by one side, accusing nobody → claimed
/// 10 asserted by third parties only → reported 11 only denials → contested
/// What counts is the latest stance of each actor; a withdrawal removes the actor's earlier claim.
/// An actor's stance on each accused side is a stance of its own: "they began it" and "we did not"
/// stand together. A party that accuses another side denies what its own side is accused of, so
/// mutual accusation falls under rule 6. What is known when: claims/status/known_on.hpp.
/// Source: docs/claim-rules.md.
Status derive_status(const Atlas& atlas, EventRow row, KnownOn known_on = {});

/// The status together with what led to it.
struct Derivation {
    Status status = Status::reported;
    int rule = 1;                  ///< number of the rule above
    std::vector<Claim> standing;   ///< claims that count, in order of time
    std::vector<Claim> withdrawn;  ///< claims that were taken back
    struct Entry {
        Claim claim;
        Outcome outcome;
    };
    std::vector<Entry> history;  ///< every claim about the event, in order of time
    std::string reason;          ///< "contested: asserted by … on …; denied by … on …"
};
Derivation derive(const Atlas& atlas, EventRow row, KnownOn known_on = {});

/// One line of the published rules, for help and documentation.
struct StatusRule {
    int number;
    Status status;
    std::string_view condition;
};
const std::vector<StatusRule>& status_rules();
Status status_of_rule(int number);

/// What a status means in one short sentence, for the legend.
std::string_view meaning(Status status);

}  // namespace claims
