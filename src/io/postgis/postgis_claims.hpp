#pragma once

#include "io/postgis/postgis_conditions.hpp"

namespace io {

// Claims `c` as they are read: one without an actor or a stance that is known is left out.

/// “claims AS c JOIN actors AS a … WHERE c.event_id = e.id AND …”.
std::string claims_about_e(PostgisConnection& connection);
/// The side that a claim accuses or, where it names none, its event does.
inline constexpr std::string_view accused_by_c =
    "coalesce(nullif(c.accuses_side, ''), e.accused_side, '')";
/// From when on a claim is known, as claims::known_from() has it; see postgis_reach.hpp.
inline constexpr std::string_view c_known_from =
    "coalesce(c.known_from, '-9223372036854775808'::bigint)";

/// What the filter asks about claims. Where it asks for a day and the server cannot tell what was
/// known on it, more events pass than should, and none too few.
void add_claim_questions(PostgisConditions& conditions, const claims::Filter& filter,
                         bool tells_days);

}  // namespace io
