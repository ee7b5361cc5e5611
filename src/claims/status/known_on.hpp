#pragma once

#include <optional>

#include "claims/dates/extent.hpp"

namespace claims {

/// The moment up to which claims count; nothing = all claims on record. "Known on 11 October" is
/// the end of that day: the `end` of the extent of the date.
using KnownOn = std::optional<Instant>;

/// What is known when a time has ended; of one without end, everything.
constexpr KnownOn known_until(Instant end) {
    return end == distant_future ? KnownOn() : KnownOn(end);
}

/// The moment from which a claim made within `made` is known: the end of that time, because it may
/// have been made in its last second. Where the end is open: when its beginning has passed. Where
/// both are open, the claim has no date and was always known.
constexpr Instant known_from(const Extent& made) {
    if (made.end != distant_future) return made.end;
    return made.begin == distant_past ? distant_past : made.begin + 1;
}

constexpr bool is_known(const Extent& made, const KnownOn& known_on) {
    return !known_on || known_from(made) <= *known_on;
}

}  // namespace claims
