#pragma once

#include <string>

#include "claims/problem.hpp"

namespace io {

struct CheckReport {
    std::string summary;        ///< "geodata/countries.shp: 6 features, 12,345 points, EPSG:4326"
    claims::Problems problems;  ///< each with file and line or feature
};

/// Reads an atlas folder, a geodata folder, one CSV, one shapefile or an atlas
/// at a server (“PG:” and a connection) and reports every problem.
/// A path that cannot be read at all is a problem too, not an exception.
CheckReport check_path(const std::string& location);

}  // namespace io
