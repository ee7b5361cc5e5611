#pragma once

#include <gdal_priv.h>

#include <string>
#include <vector>

namespace io {

/// Opens a vector file for reading with one driver only: "ESRI Shapefile", "GeoJSON", "LIBKML",
/// "GPKG", "FlatGeobuf", "XLSX" or "ODS". `options` are NAME=VALUE. Returns nullptr when
/// the driver does not take it; GDAL's reason is in GdalErrors.
GDALDatasetUniquePtr open_vector(const std::string& path, const char* driver,
                                 const std::vector<const char*>& options);

}  // namespace io
