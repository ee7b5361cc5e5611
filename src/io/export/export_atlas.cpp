#include "io/export/export_atlas.hpp"

#include "io/export/export_csv.hpp"
#include "io/export/export_geojson.hpp"
#include "io/gdal_part.hpp"
#include "io/workspace/workspace_create.hpp"

namespace io {

std::optional<ExportFormat> export_format_of(const std::filesystem::path& path) {
    const auto extension = path.extension();
    if (extension.empty() || extension == ".csv") return ExportFormat::csv;
    if (extension == ".gpkg") return ExportFormat::geopackage;
    if (extension == ".geojson" || extension == ".json") return ExportFormat::geojson;
    if (extension == ".kml") return ExportFormat::kml;
    if (extension == ".xlsx") return ExportFormat::xlsx;
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
