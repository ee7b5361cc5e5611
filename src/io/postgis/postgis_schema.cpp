#include "io/postgis/postgis_schema.hpp"

#include <fmt/format.h>

#include <array>
#include <map>

#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/postgis/postgis_database.hpp"
#include "io/workspace/workspace.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

const std::array<std::string, 6> tables{"events",  "claims",  "actors",
                                        "sources", "changes", "atlas"};

[[noreturn]] void refuse(const PostgisConnection& connection, const std::string& why) {
    throw Error(connection.location().name() + " " + why);
}

/// Name → relkind of what lies under our names. A table is 'r', or 'p' when it has partitions.
std::map<std::string, char> kinds_of_tables(PostgisConnection& connection) {
    const PostgisResult found = connection.run(
        "SELECT c.relname, c.relkind FROM pg_catalog.pg_class AS c "
        "JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace "
        "WHERE n.nspname = $1 AND c.relname = ANY ($2::text[])",
        {connection.location().schema(), as_text_array(tables)});
    std::map<std::string, char> kinds;
    for (int row = 0; row < found.row_count(); ++row)
        kinds.emplace(found.string(row, 0), found.text(row, 1).at(0));
    return kinds;
}

std::string_view in_words(char kind) {
    switch (kind) {
        case 'v':
            return "a view";
        case 'm':
            return "a materialised view";
        case 'f':
            return "a foreign table";
        default:
            return "no table";
    }
}

void check_format(PostgisConnection& connection) {
    PostgisDatabase base(connection);
    if (const std::string why = format_problem(base, postgis_format); !why.empty())
        refuse(connection, why);
}

}  // namespace

std::string postgis_extension_schema(PostgisConnection& connection) {
    const PostgisResult found = connection.run(
        "SELECT n.nspname FROM pg_catalog.pg_extension AS e "
        "JOIN pg_catalog.pg_namespace AS n ON n.oid = e.extnamespace WHERE e.extname = 'postgis'");
    if (found.row_count() == 0)
        refuse(connection,
               "is a database without PostGIS; its administrator can add it with “CREATE EXTENSION "
               "postgis”.");
    return found.string(0, 0);
}

void check_postgis(PostgisConnection& connection) {
    const std::map<std::string, char> kinds = kinds_of_tables(connection);
    const std::string schema = in_quotes(connection.location().schema());
    if (kinds.empty())
        throw NothingThere(
            fmt::format("{} holds no atlas in the schema {}. To make one, export an "
                        "atlas to this connection.",
                        connection.location().name(), schema));
    for (const std::string& table : tables) {
        const auto found = kinds.find(table);
        if (found == kinds.end())
            refuse(
                connection,
                fmt::format("holds no atlas in the schema {}: there is no table “{}”. To make one, "
                            "export an atlas to this connection.",
                            schema, table));
        if (found->second != 'r' && found->second != 'p')
            refuse(connection,
                   fmt::format("is not opened: “{}” in the schema {} is {}, not an ordinary table; "
                               "reading it could run what somebody else wrote.",
                               table, schema, in_words(found->second)));
    }
    check_format(connection);
}

claims::Problems foreign_code(PostgisConnection& connection) {
    // A trigger is trusted where its function belongs to an administrator or to whoever is
    // connected: they could do the same without it. 32 is TRUNCATE, which an edit never does.
    const PostgisResult found = connection.run(
        "SELECT c.relname, 'trigger', t.tgname FROM pg_catalog.pg_trigger AS t "
        "JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid "
        "JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace "
        "JOIN pg_catalog.pg_proc AS p ON p.oid = t.tgfoid "
        "JOIN pg_catalog.pg_roles AS r ON r.oid = p.proowner "
        "WHERE n.nspname = $1 AND c.relname = ANY ($2::text[]) AND NOT t.tgisinternal "
        "AND t.tgtype & 28 <> 0 AND NOT r.rolsuper AND r.rolname <> current_user "
        "UNION ALL SELECT tablename, 'rule', rulename FROM pg_catalog.pg_rules "
        "WHERE schemaname = $1 AND tablename = ANY ($2::text[]) ORDER BY 1, 3",
        {connection.location().schema(), as_text_array(tables)});
    claims::Problems problems;
    for (int row = 0; row < found.row_count(); ++row)
        problems.push_back(
            {connection.location().name(), fmt::format("table {}", found.text(row, 0)),
             fmt::format("the {} {} of another user would run with every edit; the atlas is opened "
                         "for reading only. Export it to edit a copy.",
                         found.text(row, 1), in_quotes(found.text(row, 2)))});
    return problems;
}

std::vector<std::string> postgis_columns(PostgisConnection& connection, std::string_view table) {
    const PostgisResult found = connection.run(
        "SELECT a.attname FROM pg_catalog.pg_attribute AS a "
        "JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid "
        "JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace "
        "WHERE n.nspname = $1 AND c.relname = $2 AND a.attnum > 0 AND NOT a.attisdropped "
        "ORDER BY a.attnum",
        {connection.location().schema(), std::string(table)});
    std::vector<std::string> columns;
    for (int row = 0; row < found.row_count(); ++row) columns.push_back(found.string(row, 0));
    return columns;
}

std::int64_t postgis_revision(PostgisConnection& connection) {
    PostgisDatabase base(connection);
    return as_integer(Value(workspace_fact(base, "revision")));
}

}  // namespace io
