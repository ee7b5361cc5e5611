#pragma once

#include <string>
#include <string_view>

#include "claims/atlas.hpp"

namespace io {

// Data as words for the cards.

/// "Ganja (Gəncə), known to the settlement, within 6 km (40.6828° N, 46.3606° E)"
std::string place_with_position(const claims::Event& event);
/// "Armenian Defence Ministry (party: Armenia)", "Xinhua (third party)"
std::string claimant_in_words(const claims::Atlas& atlas, const claims::Claim& claim);
/// "asserts, accusing Armenia; 11 October 2020", "denies what Armenia is accused of; October 2020"
std::string act_in_words(const claims::Atlas& atlas, const claims::Claim& claim);

/// "IANS: Report of 12 October 2020; 12 October 2020"
std::string source_in_words(const claims::Source& source);

}  // namespace io
