#pragma once

#include <string>
#include <vector>

#include "claims/filter/survey.hpp"
#include "io/postgis/postgis_filter.hpp"

namespace io {

/// Counts the located events that a condition lets through, by squares of the ground and status, in
/// one query. A square is 24 px wide on a Web Mercator map of that whole zoom, on which the world
/// is 512 px wide at zoom 0. In order of their numbers.
std::vector<claims::CountedSquare> count_squares(PostgisConnection& connection,
                                                 const PostgisCondition& condition, int zoom);

/// The query for that, with one row for each square and status.
std::string squares_query(PostgisConnection& connection, const PostgisCondition& condition,
                          int zoom);

}  // namespace io
