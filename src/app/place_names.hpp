#pragma once

#include "claims/filter/filter.hpp"

namespace app {

/// Other names of places, where the filter asks for words; from the gazetteer of the base map.
/// Without one, words are found as they are written.
claims::OtherNames names_for(const claims::Filter& filter);

}  // namespace app
