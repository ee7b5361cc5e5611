#pragma once

struct sqlite3;

namespace io {

/// Gives a connection the functions that the triggers of a spatial index call: ST_IsEmpty, ST_MinX,
/// ST_MaxX, ST_MinY, ST_MaxY, here for points. A spatial index is added by other programs such as
/// QGIS. Source: GeoPackage 1.3, annex F.3 (RTree Spatial Indexes). False when there is no memory.
bool add_geopackage_functions(sqlite3* connection);

}  // namespace io
