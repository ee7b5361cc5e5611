#include "io/geopackage/geopackage_functions.hpp"

#include <sqlite3.h>

#include "io/geopackage/geopackage_point.hpp"

namespace io {
namespace {

std::optional<geo::LngLat> point_of(sqlite3_value* value) {
    if (sqlite3_value_type(value) != SQLITE_BLOB) return {};
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return read_geopackage_point({bytes, size}).at;
}

void is_empty(sqlite3_context* context, int, sqlite3_value** values) {
    sqlite3_result_int(context, point_of(values[0]) ? 0 : 1);
}

template <double geo::LngLat::*coordinate>
void coordinate_of(sqlite3_context* context, int, sqlite3_value** values) {
    if (const auto point = point_of(values[0]))
        sqlite3_result_double(context, (*point).*coordinate);
    else
        sqlite3_result_null(context);
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);
struct Named {
    const char* name;
    Function function;
};
constexpr Named functions[] = {{"ST_IsEmpty", is_empty},
                               {"ST_MinX", coordinate_of<&geo::LngLat::lng>},
                               {"ST_MaxX", coordinate_of<&geo::LngLat::lng>},
                               {"ST_MinY", coordinate_of<&geo::LngLat::lat>},
                               {"ST_MaxY", coordinate_of<&geo::LngLat::lat>}};

}  // namespace

bool add_geopackage_functions(sqlite3* connection) {
    constexpr int traits = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    for (const Named& each : functions)
        if (sqlite3_create_function_v2(connection, each.name, 1, traits, nullptr, each.function,
                                       nullptr, nullptr, nullptr) != SQLITE_OK)
            return false;
    return true;
}

}  // namespace io
