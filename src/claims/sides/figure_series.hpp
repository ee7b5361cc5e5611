#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/status/known_on.hpp"
#include "claims/status/outcome.hpp"

namespace claims {

/// What somebody counts, and how often among some events.
struct MetricCount {
    std::string metric;
    std::size_t claims = 0;   ///< that name it
    std::size_t figures = 0;  ///< of these, with a figure
};
/// The metrics that known claims about the events name; first those with most figures. The events
/// are in the order of the atlas here and below.
std::vector<MetricCount> metrics_among(const Atlas& atlas, const std::vector<EventRow>& rows,
                                       const KnownOn& known_on);

/// One figure of one claimant. Figures are never added up.
struct FigureMark {
    EventRow row = 0;
    Claim claim;
    Outcome outcome = Outcome::stands;
    Instant known_from = distant_past;  ///< distant_past: the claim has no date
};

/// The figures of one claimant in order of time, those without a date first. The unnamed share one
/// series although they may be several.
struct FigureSeries {
    TableIndex actor = no_entry;
    std::vector<FigureMark> marks;
};

/// Somebody who speaks about the events and gives no figure.
struct WithoutFigure {
    TableIndex actor = no_entry;
    std::size_t claims = 0;
    bool names_metric = false;  ///< it says that there are some, and not how many
};

struct Figures {
    std::string metric;
    std::vector<FigureSeries> series;    ///< in the order of claims::SpeakerOrder
    std::vector<WithoutFigure> without;  ///< likewise
    std::size_t left_out = 0;            ///< figures beyond `most_marks`
};

/// Who gives which figure of `metric` about the events, as known on a day. Of more than
/// `most_marks` figures, the latest.
Figures figure_series(const Atlas& atlas, const std::vector<EventRow>& rows,
                      std::string_view metric, const KnownOn& known_on, std::size_t most_marks);

}  // namespace claims
