#pragma once

#include <string>
#include <string_view>

#include "claims/claim.hpp"

namespace claims {

/// The figure of a claim: "22 civilians killed", "20 to 25 people wounded", "at least 3 …" and
/// "up to 3 …" where only the lower or the upper value is given; "civilians killed: not provided"
/// where the actor gave none; empty for a claim that counts nothing.
std::string figure_in_words(const Claim& claim);

/// What a metric counts: "civilians killed" for "killed_civilian".
std::string metric_in_words(std::string_view metric);

/// "1,204", "−3", "2.5"
std::string value_in_words(double value);

}  // namespace claims
