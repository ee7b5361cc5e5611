#pragma once

#include <vector>

#include "claims/atlas.hpp"
#include "claims/status/status.hpp"
#include "io/card/card_text.hpp"

namespace io {

/// The claims in order of time. Where some assert and some deny, they stand side by side. Claims
/// that do not count come last, with the reason.
void write_claims(CardText& card, const claims::Atlas& atlas,
                  const std::vector<claims::Derivation::Entry>& history);

/// Every source that the claims lead to, with where it can be read.
void write_sources(CardText& card, const claims::Atlas& atlas,
                   const std::vector<claims::Derivation::Entry>& history);

/// One source: publisher, title, date and links.
void write_source(CardText& card, const claims::Source& source);

}  // namespace io
