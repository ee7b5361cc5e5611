#pragma once

#include <string>
#include <vector>

#include "io/caption/event_in_caption.hpp"
#include "style/document.hpp"

namespace io {

// Parts of a report. Only claims that were known count.

/// When, what, where, status and why; an event leads to what is said about it.
style::Table events_table(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                          const claims::KnownOn& known_on);
/// Under each event's title: who says what, when and in which source.
std::vector<style::Block> claims_by_event(const claims::Atlas& atlas,
                                          const std::vector<claims::EventRow>& events,
                                          const claims::KnownOn& known_on, CitedSources& cited);
/// Each figure with whoever gave it; without rows where nobody gave one.
style::Table figures_table(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                           const claims::KnownOn& known_on, CitedSources& cited);

/// What links to a source lead to.
std::string source_name(std::size_t number);

}  // namespace io
