#include "io/postgis/postgis_log.hpp"

#include <fmt/format.h>

#include <random>

#include "io/error.hpp"
#include "io/workspace/database.hpp"

namespace io {

std::string new_token() {
    std::random_device random;
    return fmt::format("{:08x}{:08x}{:08x}{:08x}", random(), random(), random(), random());
}

std::int64_t append_to_postgis_log(PostgisConnection& connection, std::string_view what,
                                   const Touched& touched, const std::string& token) {
    const PostgisResult next = connection.run(
        fmt::format("UPDATE {} SET value = (value::bigint + 1)::text WHERE key = 'revision' "
                    "RETURNING value",
                    connection.table("atlas")));
    if (next.row_count() != 1)
        throw Error(fmt::format("{} is damaged: the table “atlas” has no row “revision”.",
                                connection.location().name()));
    const std::string user = connection.run("SELECT session_user").string(0, 0);
    const std::string here = system_user();
    connection.run(
        fmt::format("INSERT INTO {} (seq, at, who, what, event_ids, entry_ids, token) VALUES ($1, "
                    "to_char(clock_timestamp() AT TIME ZONE 'UTC', "
                    "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'), $2, $3, $4, $5, $6)",
                    connection.table("changes")),
        {next.string(0, 0), user == here ? user : fmt::format("{} ({})", user, here),
         std::string(what), as_json(touched.event_ids), as_json(touched.entries), token});
    return as_integer(Value(next.string(0, 0)));
}

}  // namespace io
