#pragma once

#include <string>
#include <vector>

#include "claims/filter/filter.hpp"
#include "geo/base_map.hpp"
#include "geo/boundary_view.hpp"

namespace session {

using geo::BoundaryView;

/// The moment whose boundaries are shown: the day that statuses are known on, else the end of the
/// filter's window, else the atlas' last day, or the window's first where that is later.
claims::Instant boundary_date(const claims::Atlas& atlas, const claims::Filter& filter);

/// What of a base map is not drawn. Every boundary follows its valid-from and valid-to; but where
/// both views are shown, a former territory stays on the map once it has existed, because events
/// and claims speak of it.
std::vector<const geo::Boundary*> hidden_boundaries(const geo::BaseMap& base, BoundaryView view,
                                                    claims::Instant on);

/// "Boundaries: in effect on 12 October 2020"; empty for both.
std::string in_words(BoundaryView view, claims::Instant on);

}  // namespace session
