#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/status/judgement.hpp"

namespace claims {

/// Who made these claims and when: "the Azerbaijani Defence Ministry on 11 October 2020 (22
/// civilians killed) and Xinhua on 12 October 2020". Each actor is named once, with the date of its
/// latest claim; of more than three actors two are named and the others counted.
/// `claims` are in order of time.
std::string voices_in_words(const Atlas& atlas, const EventChunk& chunk,
                            const std::vector<Judged>& claims);

/// The label of the actor whose id the side is, where there is one; else the side itself with
/// capitals: "Nagorno-Karabakh" for "nagorno-karabakh".
std::string side_in_words(const Atlas& atlas, std::string_view side);

}  // namespace claims
