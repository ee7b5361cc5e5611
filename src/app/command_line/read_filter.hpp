#pragma once

#include <string>

#include "app/command_line/options.hpp"
#include "claims/dates/extent.hpp"
#include "claims/filter/filter.hpp"
#include "geo/bounds.hpp"

namespace app {

/// Understands the filter options; what they do not mention is as in `filter`. Throws UsageError
/// naming the option and what is wrong with it.
claims::Filter read_filter(const FilterOptions& options, claims::Filter filter = {});

/// A date as EDTF; `option` is named when it is none.
claims::Extent read_date(const char* option, const std::string& text);

/// "44,38,51,42" as west, south, east, north in degrees.
geo::Bounds read_bounds(const std::string& text);

/// "46.36,40.68" as longitude, latitude in degrees.
geo::LngLat read_lng_lat(const std::string& text);

}  // namespace app
