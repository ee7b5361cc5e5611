#pragma once

#include "claims/columns/per_event.hpp"
#include "geo/projection/projection.hpp"

namespace session {

/// Where the events of an atlas lie on the flat map. Worked out once for a projection; of another
/// atlas only the chunks that are not the same.
class EventPlaces {
 public:
    void lay_out(const claims::Atlas& atlas, geo::Projection projection,
                 const claims::Workers& workers = {});

    /// Metres; NaN of an event without a place, infinite of one that the projection does not show.
    const geo::ProjectedPoint& operator[](claims::EventRow row) const {
        return places_.values()[row];
    }

 private:
    geo::Projection projection_ = geo::Projection::web_mercator;
    claims::PerEvent<geo::ProjectedPoint> places_;
};

}  // namespace session
