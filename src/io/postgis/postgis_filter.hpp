#pragma once

#include <string>
#include <vector>

#include "io/atlas/atlas_part.hpp"
#include "io/postgis/postgis_connection.hpp"

namespace io {

/// What of an AtlasPart the server leaves out by itself: bounds, kinds, layers, actors, the window
/// of time, and the status where no known-on day is asked for. Not the text: it is compared with
/// case and accents folded, which the server does otherwise. Rows without derived columns always
/// pass.
struct PostgisCondition {
    /// "WHERE … ORDER BY … LIMIT …" about the events; parameters from $1 on.
    std::string where, order_and_limit;
    std::vector<PostgisText> parameters;
    std::vector<std::string> words;  ///< "bounds", "status"; empty when everything is read
};
PostgisCondition postgis_condition(PostgisConnection& connection, const AtlasPart& part);

}  // namespace io
