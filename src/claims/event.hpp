#pragma once

#include <string_view>

#include "claims/dates/extent.hpp"
#include "claims/vocabulary.hpp"
#include "geo/lng_lat.hpp"

namespace claims {

/// One event: a view of a row of an EventChunk, valid as long as the chunk. When building a chunk
/// it may view any text.
struct Event {
    std::string_view id;
    std::string_view title;
    std::string_view kind;
    std::string_view when_text;  ///< EDTF as written
    Extent when;                 ///< read from when_text
    geo::LngLat at;              ///< NaN when the event has no place on the map
    std::string_view place;
    Precision precision = Precision::exact;
    double radius_m = 0.0;  ///< how far off the place may be, metres on the ground; 0 = not said
    std::string_view accused_side;
    std::string_view layer;
    std::string_view notes;
    std::string_view created;
    std::string_view modified;
    std::string_view extra{};  ///< cells of the columns that are not known; see extra_cells.hpp

    bool is_located() const { return geo::is_plausible(at); }
};

}  // namespace claims
