#pragma once

#include <map>
#include <span>
#include <string>

#include "io/atlas/read_atlas.hpp"
#include "io/postgis/postgis_connection.hpp"
#include "io/postgis/postgis_filter.hpp"
#include "io/postgis/row_prints.hpp"

namespace io {

/// What was read from the tables, so that it can be read again and compared.
struct SeenRows {
    /// The columns that make up a row's print, and which of them is the id (of claims: the
    /// event's).
    struct Columns {
        std::string list;
        int id = 0;
    };
    std::map<std::string, Columns, std::less<>> tables;
    RowPrints prints;
};

/// Reads the tables through the checks of read_tables(), within a transaction.
AtlasReading read_postgis(PostgisConnection& connection, const AtlasPart& part, SeenRows& seen,
                          const Progress& progress);
/// The same of the events that a condition lets through, without a word about the others.
AtlasReading read_postgis(PostgisConnection& connection, const PostgisCondition& condition,
                          SeenRows& seen, const Progress& progress);

/// How many events there are in all. Takes a second for some millions.
std::size_t count_postgis_events(PostgisConnection& connection);

/// The prints as they are now of rows of "events" (with their claims), "actors" or "sources".
RowPrints read_prints(PostgisConnection& connection, const SeenRows& seen, std::string_view table,
                      std::span<const std::string> ids);

}  // namespace io
