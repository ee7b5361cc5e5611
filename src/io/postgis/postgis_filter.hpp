#pragma once

#include <string>
#include <vector>

#include "io/atlas/atlas_part.hpp"
#include "io/postgis/postgis_connection.hpp"

namespace io {

/// What of an AtlasPart the server leaves out by itself: all that its filter refuses, where the
/// server can tell (postgis_reach.hpp). Rows without derived columns always pass.
struct PostgisCondition {
    /// "WHERE … ORDER BY … LIMIT …" about the events; parameters from $1 on.
    std::string where, order_and_limit;
    std::vector<PostgisText> parameters;
    std::vector<std::string> words;   ///< "bounds", "status"; empty when everything is read
    std::string status = "e.status";  ///< of an event, as known on the filter's day; or NULL
};
PostgisCondition postgis_condition(PostgisConnection& connection, const AtlasPart& part);

}  // namespace io
