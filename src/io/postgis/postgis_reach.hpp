#pragma once

#include "claims/filter/survey.hpp"
#include "io/postgis/postgis_connection.hpp"

namespace io {

/// Whether the claims carry `known_from`: atlases of an earlier version of the program do not.
bool has_known_from(PostgisConnection& connection);

/// What this server can tell of the atlas. Not what was known on a day where another program added
/// claims without `known_from`.
claims::SurveyReach postgis_reach(PostgisConnection& connection);

}  // namespace io
