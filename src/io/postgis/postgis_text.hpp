#pragma once

#include <vector>

#include "claims/search/sought_word.hpp"
#include "io/postgis/postgis_conditions.hpp"

namespace io {

/// Events in which every word stands, as claims::TextQuery finds them. Only for a server that tells
/// text; see postgis_reach.hpp.
void add_text(PostgisConditions& conditions, const std::vector<claims::SoughtWord>& words);

}  // namespace io
