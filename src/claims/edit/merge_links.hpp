#pragma once

#include <vector>

#include "claims/association.hpp"

namespace claims {

/// What merging `drop` into `keep` changes about associations: `whole`, the two as one, has those
/// of both; events that named `drop` name `keep` instead. Gives all events to put in, `whole`
/// first. An association of the two with each other is no longer one.
std::vector<EventDraft> with_links_of_both(const Atlas& atlas, const Links& links, EventRow keep,
                                           EventRow drop, EventDraft whole);

}  // namespace claims
