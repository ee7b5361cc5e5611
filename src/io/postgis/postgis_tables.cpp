#include <fmt/format.h>

#include "io/error.hpp"
#include "io/postgis/postgis_database.hpp"
#include "io/postgis/postgis_schema.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

// {0} is the schema with its dot, {1} that of PostGIS. `fid` keeps the order in which rows were
// added; a key on it would be one that a distributed table cannot have.
constexpr const char* atlas_tables = R"sql(
CREATE TABLE {0}events (
  id text PRIMARY KEY, fid bigserial, geom {1}geometry(Point, 4326), title text, kind text,
  "when" text, place text, precision text, radius_m double precision, accused_side text, layer text,
  notes text, created text, modified text, status text, reason text, begins timestamp,
  ends timestamp, position double precision);
CREATE INDEX events_geom ON {0}events USING gist (geom);
CREATE INDEX events_position ON {0}events (position, fid);
CREATE INDEX events_time ON {0}events (begins, ends);
CREATE INDEX events_status ON {0}events (status);
CREATE TABLE {0}claims (
  id text PRIMARY KEY, fid bigserial, event_id text NOT NULL, position integer, actor_id text,
  stance text, basis text, accuses_side text, made text, metric text, value_min double precision,
  value_max double precision, summary text, quote text, source_id text, known_from bigint);
CREATE INDEX claims_event_id ON {0}claims (event_id, position, fid);
CREATE INDEX claims_actor_id ON {0}claims (actor_id);
CREATE INDEX claims_source_id ON {0}claims (source_id);
CREATE INDEX claims_without_known_from ON {0}claims (event_id) WHERE known_from IS NULL;
CREATE TABLE {0}actors (
  id text PRIMARY KEY, fid bigserial, name text, short_name text, side text, kind text,
  parent_id text, notes text, source_id text);
CREATE TABLE {0}sources (
  id text PRIMARY KEY, fid bigserial, publisher text, title text, url text, archive_url text,
  published text, language text, via_id text);
CREATE TABLE {0}changes (
  seq bigint PRIMARY KEY, at text NOT NULL, who text NOT NULL, what text NOT NULL,
  event_ids text NOT NULL, entry_ids text NOT NULL, token text NOT NULL);
CREATE TABLE {0}atlas (key text PRIMARY KEY, value text);
)sql";

bool has_schema(PostgisConnection& connection) {
    return connection
               .run("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1",
                    {connection.location().schema()})
               .row_count() > 0;
}

void refuse_taken_names(PostgisConnection& connection) {
    const PostgisResult taken = connection.run(
        "SELECT c.relname FROM pg_catalog.pg_class AS c "
        "JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE n.nspname = $1 "
        "AND c.relname IN ('events', 'claims', 'actors', 'sources', 'changes', 'atlas')",
        {connection.location().schema()});
    if (taken.row_count() > 0)
        throw Error(fmt::format(
            "{}: the schema “{}” has a table “{}” already, and nothing is "
            "written over; choose another schema with “schema=NAME”.",
            connection.location().name(), connection.location().schema(), taken.text(0, 0)));
}

}  // namespace

void make_postgis_tables(PostgisConnection& connection) {
    const std::string postgis = connection.quoted(postgis_extension_schema(connection)) + ".";
    const std::string schema = connection.quoted(connection.location().schema());
    if (!has_schema(connection)) connection.run("CREATE SCHEMA " + schema);
    refuse_taken_names(connection);
    std::string_view rest = atlas_tables;
    for (std::size_t end = rest.find(';'); end != std::string_view::npos; end = rest.find(';')) {
        connection.run(fmt::format(fmt::runtime(rest.substr(0, end)), schema + ".", postgis));
        rest.remove_prefix(end + 1);
    }
    PostgisDatabase base(connection);
    set_workspace_fact(base, "format", std::to_string(postgis_format));
    set_workspace_fact(base, "revision", "0");
}

}  // namespace io
