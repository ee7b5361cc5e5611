#include "io/geopackage/geopackage_guard.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace io {
namespace {

constexpr std::array<std::string_view, 3> usual_triggers{
    "rtree_events_", "trigger_insert_feature_count_", "trigger_delete_feature_count_"};

bool may_be_written(std::string_view table) {
    return table.starts_with("rtree_events_") || table == "gpkg_ogr_contents";
}

/// SQLite gives the name in lower case.
bool may_be_called(std::string_view function) {
    return function.starts_with("st_") || function == "lower";
}

int judge(void*, int action, const char* first, const char* second, const char*,
          const char* trigger) {
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH) return SQLITE_DENY;
    if (trigger == nullptr) return SQLITE_OK;
    const auto only_if = [](bool is_allowed) { return is_allowed ? SQLITE_OK : SQLITE_DENY; };
    const std::string_view name = first == nullptr ? "" : first;
    switch (action) {
        case SQLITE_SELECT:
            return SQLITE_OK;
        case SQLITE_READ:
            return only_if(name == "events" || may_be_written(name));
        case SQLITE_FUNCTION:
            return only_if(second != nullptr && may_be_called(second));
        case SQLITE_INSERT:
        case SQLITE_UPDATE:
        case SQLITE_DELETE:
            return only_if(may_be_written(name));
        default:
            return SQLITE_DENY;
    }
}

}  // namespace

void guard_triggers(sqlite3* connection) {
    sqlite3_set_authorizer(connection, judge, nullptr);
}

bool is_usual_trigger(std::string_view name) {
    return std::ranges::any_of(
        usual_triggers, [&](std::string_view beginning) { return name.starts_with(beginning); });
}

}  // namespace io
