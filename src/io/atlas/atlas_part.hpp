#pragma once

#include <cstddef>
#include <vector>

#include "claims/filter/filter.hpp"
#include "claims/search/sought_word.hpp"

namespace io {

/// Which events of an atlas are asked for. A server leaves out what it can by itself; from a file
/// everything is read. So there may be more events than asked for, never fewer within the limit,
/// and the filter is still to be applied. What PostGIS leaves out: docs/postgis.md.
struct AtlasPart {
    claims::Filter filter;
    std::size_t limit = 0;  ///< of events, in the order of the atlas; 0 = none
    /// Of the filter's text; without them a server leaves the text to the program.
    std::vector<claims::SoughtWord> words{};
};

}  // namespace io
