#pragma once

#include <string_view>

namespace claims {

/// What became of a claim, as known on a moment.
enum class Outcome {
    stands,      ///< counts towards the status
    replaced,    ///< the same actor later said the contrary
    withdrawn,   ///< the same actor took it back
    withdrawal,  ///< it takes back what the same actor said before
    not_yet_known
};

/// "stands", "replaced", "withdrawn", "withdrawal", "not yet known"
std::string_view to_word(Outcome outcome);

}  // namespace claims
