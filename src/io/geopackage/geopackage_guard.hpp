#pragma once

#include <string_view>

struct sqlite3;

namespace io {

/// From now on the triggers of the file may write only to the tables of a spatial index and of row
/// counts; a statement that sets off anything else fails. A trigger's name proves nothing, so what
/// it does is judged.
void guard_triggers(sqlite3* connection);

/// Whether a trigger of this name is one that GeoPackage programs make.
bool is_usual_trigger(std::string_view name);

}  // namespace io
