#pragma once

#include <span>
#include <string>

#include "claims/status/finding.hpp"

namespace claims {

/// Why the event has its status, without the status: "asserted by … on …; denied by … on …".
/// `claims` are in order of time.
std::string reason_in_words(const Atlas& atlas, const EventChunk& chunk,
                            std::span<const Judged> claims, const Finding& finding,
                            const KnownOn& known_on);

}  // namespace claims
