#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/status/known_on.hpp"

namespace io {

/// What a picture says about itself.
struct CaptionHead {
    std::string title;
    std::string alt_text;
    std::vector<std::string> facts;         ///< date basis, counts, filter, boundaries
    std::vector<std::string> attributions;  ///< of the ground
};

/// More events than these are counted, not listed.
inline constexpr std::size_t most_events_in_caption = 500;

/// Events without a date come last.
void sort_by_time(const claims::Atlas& atlas, std::vector<claims::EventRow>& rows);

/// A picture in words, as Markdown: what it says about itself, then its events in order of time,
/// each with date, place, status and reason, and with every claim that was known: who says what,
/// when, and in which source. The sources stand at the end, numbered as they are cited.
std::string caption(const claims::Atlas& atlas, std::vector<claims::EventRow> events,
                    const claims::KnownOn& known_on, const CaptionHead& head);

}  // namespace io
