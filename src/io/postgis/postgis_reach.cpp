#include "io/postgis/postgis_reach.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/postgis/postgis_database.hpp"
#include "io/postgis/postgis_schema.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

constexpr int first_format_with_known_from = 2;

bool answers_yes(PostgisConnection& connection, const std::string& question) {
    return connection.run("SELECT " + question).text(0, 0) == "t";
}

}  // namespace

// In an earlier format a column of that name is somebody's own.
bool has_known_from(PostgisConnection& connection) {
    PostgisDatabase base(connection);
    if (as_integer(Value(workspace_fact(base, "format"))) < first_format_with_known_from)
        return false;
    const std::vector<std::string> columns = postgis_columns(connection, "claims");
    return std::ranges::find(columns, "known_from") != columns.end();
}

claims::SurveyReach postgis_reach(PostgisConnection& connection) {
    claims::SurveyReach reach;
    reach.days = has_known_from(connection) &&
                 answers_yes(connection,
                             fmt::format("NOT EXISTS (SELECT 1 FROM {} WHERE known_from IS NULL)",
                                         connection.table("claims")));
    reach.text = answers_yes(connection, "current_setting('server_encoding') = 'UTF8'");
    return reach;
}

}  // namespace io
