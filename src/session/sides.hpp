#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "claims/sides/claim_matrix.hpp"
#include "claims/sides/figure_series.hpp"
#include "claims/sides/side_statements.hpp"
#include "session/panels.hpp"

namespace session {

/// How the sides are compared.
struct SidesView {
    SidesTab tab = SidesTab::event;
    std::string metric;       ///< asked for; empty: the one with most figures
    bool all_events = false;  ///< figures about all shown events, not only the selected one

    friend bool operator==(const SidesView&, const SidesView&) = default;
};

inline constexpr std::size_t most_figures = 2000;
inline constexpr std::size_t most_matrix_events = 5000;

/// What each side says, side by side; only what the view asks for is worked out.
struct Sides {
    std::optional<claims::EventSides> event;   ///< of the selected event
    std::vector<claims::MetricCount> metrics;  ///< among all shown events
    std::optional<claims::Figures> figures;
    claims::Extent figures_time{0, 0};  ///< in which they were made, with a margin
    double least = 0, most = 1;         ///< what the axis of values must hold
    std::optional<claims::ClaimMatrix> matrix;
};

/// `rows` are the shown events.
Sides compare_sides(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows,
                    std::optional<claims::EventRow> selected, const claims::KnownOn& known_on,
                    const SidesView& view);

}  // namespace session
