#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>

#include "claims/dates/extent.hpp"
#include "claims/vocabulary.hpp"

namespace claims {

/// Index into Atlas::actors or Atlas::sources.
using TableIndex = std::uint32_t;
inline constexpr TableIndex no_entry = std::numeric_limits<TableIndex>::max();

inline constexpr double not_provided = std::numeric_limits<double>::quiet_NaN();

/// What one actor said about an event: a view of a row of an EventChunk.
struct Claim {
    std::string_view id;
    TableIndex actor = no_entry;
    Stance stance = Stance::asserts;
    Basis basis = Basis::statement;
    std::string_view accuses_side;
    std::string_view made_text;  ///< EDTF as written
    Extent made;
    std::string_view metric;          ///< what is counted: "killed_civilian"; empty = no figure
    double value_min = not_provided;  ///< NaN alone: "up to"; both NaN: the actor gave no figure
    double value_max = not_provided;  ///< NaN alone: "at least"
    std::string_view summary;
    std::string_view quote;
    TableIndex source = no_entry;
    std::string_view extra{};  ///< cells of the columns that are not known; see extra_cells.hpp

    bool gives_figure() const {
        return !metric.empty() && !(std::isnan(value_min) && std::isnan(value_max));
    }
};

}  // namespace claims
