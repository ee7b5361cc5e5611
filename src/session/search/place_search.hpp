#pragma once

#include <string_view>
#include <vector>

#include "claims/search/other_names.hpp"
#include "geo/base_map.hpp"

namespace session {

/// The populated places that a text may mean, in any language that the base map has names in: whole
/// names first, then beginnings, then beginnings of a word; the more important before the others.
/// "Ganja", "gence", "Гянджа" and "Գանձակ" all find Ganja. At most `most`.
std::vector<const geo::Boundary*> places_named(const geo::BaseMap& base, std::string_view text,
                                               std::size_t most);

/// Under which names the populated places go, for searching events.
claims::OtherNames place_names(const geo::BaseMap& base);

/// Where a place lies: its point, as the base map has it.
geo::LngLat place_of(const geo::Boundary& place);

}  // namespace session
