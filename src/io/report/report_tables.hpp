#pragma once

#include <string>
#include <vector>

#include "io/caption/event_in_caption.hpp"

namespace io {

// Parts of a report, as HTML. Only claims that were known count.

/// When, what, where, status and why.
std::string events_table(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                         const claims::KnownOn& known_on);
/// Under each event's title: who says what, when and in which source.
std::string claims_in_html(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                           const claims::KnownOn& known_on, CitedSources& cited);
/// Each figure with whoever gave it; empty where nobody gave one.
std::string figures_table(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                          const claims::KnownOn& known_on, CitedSources& cited);

}  // namespace io
