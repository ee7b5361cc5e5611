#include "io/workspace/workspace_schema.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/geopackage/geopackage_guard.hpp"
#include "io/workspace/geopackage_database.hpp"

namespace io {
namespace {

constexpr std::int64_t geopackage_id = 0x47504B47;
constexpr std::array<std::string_view, 6> tables{"events",  "claims",  "actors",
                                                 "sources", "changes", "atlas"};

[[noreturn]] void refuse(const GeopackageFile& file, std::string_view why) {
    throw FileError(file.path().string(), std::string(why));
}

/// A view or a virtual table of that name would run what somebody else wrote.
bool has_plain_table(const GeopackageFile& file, std::string_view table) {
    GeopackageStatement find(file,
                             "SELECT count(*) FROM main.sqlite_schema "
                             "WHERE type = 'table' AND name = ?1 AND rootpage > 0");
    find.bind(1, std::string(table));
    const bool found = find.step() && find.integer(0) > 0;
    while (find.step()) {
    }
    return found;
}

void check_format(const GeopackageFile& file) {
    GeopackageDatabase base(file);
    if (const std::string why = format_problem(base, workspace_format); !why.empty())
        refuse(file, why);
}

void check_reference_system(const GeopackageFile& file) {
    if (!has_plain_table(file, "gpkg_geometry_columns"))
        refuse(file, "is damaged: the table gpkg_geometry_columns is missing.");
    const std::int64_t wrong = file.integer(
        "SELECT count(*) FROM main.gpkg_geometry_columns "
        "WHERE table_name = 'events' AND srs_id IS NOT 4326");
    if (wrong > 0)
        refuse(file,
               "holds its events in another reference system than EPSG:4326; bring the layer "
               "“events” back to it to open the atlas.");
}

}  // namespace

void check_whole(const GeopackageFile& file, const Progress& progress) {
    tell(progress, "Checking the file", 0.0);
    const GeopackageStop stop(
        file, [&progress] { return progress && !progress("Checking the file", 0.0); });
    GeopackageStatement check(file, "PRAGMA main.quick_check(1)");
    const std::string answer = check.step() ? check.string(0) : "";
    while (check.step()) {
    }
    if (answer == "ok") return;
    refuse(file,
           fmt::format("is damaged ({}); it was left as it is. Open a copy of it from before, "
                       "or recover what is left with “sqlite3 FILE .recover”.",
                       answer));
}

void check_tables(const GeopackageFile& file) {
    const std::int64_t id = file.integer("PRAGMA main.application_id");
    for (const std::string_view table : tables)
        if (!has_plain_table(file, table))
            refuse(file,
                   fmt::format("is {}, but no atlas: it has no table “{}”. Import it instead.",
                               id == geopackage_id ? "a GeoPackage" : "a SQLite file", table));
    check_format(file);
    check_reference_system(file);
}

claims::Problems foreign_triggers(const GeopackageFile& file) {
    claims::Problems problems;
    GeopackageStatement list(file,
                             "SELECT name, tbl_name FROM main.sqlite_schema "
                             "WHERE type = 'trigger' ORDER BY name");
    while (list.step()) {
        const bool is_ours = std::ranges::find(tables, list.text(1)) != tables.end();
        if (!is_ours || is_usual_trigger(list.text(0))) continue;
        problems.push_back(
            {file.path().string(), fmt::format("table {}", list.text(1)),
             fmt::format(
                 "the trigger {} would run with every edit; the atlas is opened for reading "
                 "only. Save it as a new workspace to edit it.",
                 in_quotes(list.text(0)))});
    }
    return problems;
}

}  // namespace io
