#include "io/gdal_part.hpp"

#include <gdal.h>

#include "io/gdal/export_kml.hpp"
#include "io/gdal/export_xlsx.hpp"
#include "io/gdal/open_layers.hpp"
#include "io/gdal/read_layer.hpp"

extern "C" {
/// What the program looks for in this library.
[[gnu::visibility("default")]] extern const io::GdalPart claim_atlas_gdal_part;

const io::GdalPart claim_atlas_gdal_part{
    io::read_layer, io::open_layers, io::export_kml, io::export_xlsx,
    [] { return std::string(GDALVersionInfo("RELEASE_NAME")); }};
}
