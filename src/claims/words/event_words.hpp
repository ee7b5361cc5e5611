#pragma once

#include <string>
#include <string_view>

#include "claims/event.hpp"
#include "claims/status/outcome.hpp"

namespace claims {

// Data as words, the same in the window and on the command line.

/// "Ganja (Gəncə), known to the settlement, within 6 km"
std::string place_in_words(const Event& event);

/// Why a claim does not count: "withdrawn: the same actor took it back"; empty when it does.
std::string_view why_not_counted(Outcome outcome);

}  // namespace claims
