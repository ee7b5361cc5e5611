#pragma once

#include "io/caption/caption.hpp"
#include "style/document.hpp"

namespace io {

/// What a report says before and after its tables.
struct ReportHead {
    CaptionHead caption;
    std::string program;      ///< "Claim Atlas 1.2.0"
    std::string fingerprint;  ///< of the atlas; empty: not known, because it was not read whole
};

/// More events than these are counted, not listed.
inline constexpr std::size_t most_events_in_report = 2000;

/// The map, its events with status and reason, who says what about each, figures by claimant (never
/// added up), and the sources with their numbers.
style::Document report(const claims::Atlas& atlas, std::vector<claims::EventRow> events,
                       const claims::KnownOn& known_on, const ReportHead& head);

}  // namespace io
