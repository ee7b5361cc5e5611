#include "io/export/export_atlas.hpp"

#include "io/export/export_csv.hpp"
#include "io/export/export_geojson.hpp"
#include "io/files/ending.hpp"
#include "io/gdal_part.hpp"
#include "io/workspace/workspace_create.hpp"

namespace io {

std::optional<ExportFormat> export_format_of(const std::filesystem::path& path) {
    const std::string ending = ending_of(path);
    if (ending.empty() || ending == ".csv") return ExportFormat::csv;
    if (ending == ".gpkg") return ExportFormat::geopackage;
    if (ending == ".geojson" || ending == ".json") return ExportFormat::geojson;
    if (ending == ".kml") return ExportFormat::kml;
    if (ending == ".xlsx") return ExportFormat::xlsx;
    return std::nullopt;
}

std::vector<std::string> export_atlas(const claims::Atlas& atlas, const std::filesystem::path& path,
                                      ExportFormat format, Taken taken, const Progress& progress) {
    switch (format) {
        case ExportFormat::geopackage:
            create_workspace(path, atlas, {}, progress, taken);
            return {};
        case ExportFormat::csv:
            export_csv(atlas, path, progress);
            return {};
        case ExportFormat::geojson:
            export_geojson(atlas, path, taken, progress);
            return {};
        case ExportFormat::kml:
            return gdal_part().export_kml(atlas, path, taken, progress);
        case ExportFormat::xlsx:
            return gdal_part().export_xlsx(atlas, path, taken, progress);
    }
    return {};
}

}  // namespace io
