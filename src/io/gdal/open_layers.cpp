#include "io/gdal/open_layers.hpp"

#include <fmt/format.h>

#include <optional>
#include <set>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/foreign/text_encoding.hpp"
#include "io/gdal/gdal_errors.hpp"
#include "io/gdal/gdal_option.hpp"
#include "io/gdal/kml_in_archive.hpp"
#include "io/gdal/kml_table.hpp"
#include "io/gdal/layer_table.hpp"
#include "io/gdal/memory_folder.hpp"
#include "io/gdal/open_vector.hpp"
#include "io/gdal/repeated_rows.hpp"
#include "io/gdal/shapefile.hpp"
#include "io/gdal/unpacked_size.hpp"
#include "io/geopackage/geopackage_file.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

/// A file that GDAL sees in memory only.
struct OpenedFile {
    MemoryFolder folder;
    GdalErrors errors{folder.path("")};
    // The first row names the columns, also where all of them are texts.
    GdalOption xlsx_header{"OGR_XLSX_HEADERS", "FORCE"};
    GdalOption ods_header{"OGR_ODS_HEADERS", "FORCE"};
    // What a schema calls (a view, a generated column) must be harmless.
    GdalOption schema{"OGR_SQLITE_PRAGMA", "trusted_schema=OFF"};
    GDALDatasetUniquePtr dataset;
    std::vector<OGRLayer*> layers;
};

std::unique_ptr<ForeignTable> open_shapefile(const fs::path& path, const ForeignFormat& format,
                                             const std::string& encoding) {
    // GDAL converts cell by cell and loses the letter that such an encoding holds back at the end.
    if (!encoding.empty() && holds_letters_back(encoding))
        throw FileError(path.string(), fmt::format("cannot be read in {}; save it with names in "
                                                   "UTF-8.",
                                                   encoding));
    FileProblems problems(path.string(), "feature");
    auto shapefile = std::make_shared<Shapefile>(path, problems, encoding);
    const std::vector<OGRLayer*> layers{&shapefile->layer()};
    auto table = std::make_unique<LayerTable>(shapefile, layers, std::string(format.name), format,
                                              shapefile->projection_text());
    table->tell_of_opening(problems.of_whole_file());
    table->watch(path.string(), shapefile->errors());
    return table;
}

/// Views are left alone: reading one runs what somebody else wrote.
std::set<std::string> plain_tables(const GeopackageFile& file) {
    GeopackageStatement list(file, "SELECT name FROM main.sqlite_schema WHERE type = 'table'");
    std::set<std::string> names;
    while (list.step()) names.insert(list.string(0));
    return names;
}

/// The one layer to read of a file of unrelated tables: the first with shapes and rows, or with
/// rows.
OGRLayer* main_layer(const std::vector<OGRLayer*>& layers) {
    const auto has_rows = [](OGRLayer* layer) { return layer->GetFeatureCount(TRUE) > 0; };
    const auto has_shapes = [](OGRLayer* layer) { return layer->GetGeomType() != wkbNone; };
    for (OGRLayer* layer : layers)
        if (has_shapes(layer) && has_rows(layer)) return layer;
    for (OGRLayer* layer : layers)
        if (has_rows(layer)) return layer;
    return layers.front();
}

std::string names_of(const std::vector<OGRLayer*>& layers) {
    std::string names;
    for (OGRLayer* layer : layers)
        names += fmt::format("{}“{}”", names.empty() ? "" : ", ", layer->GetName());
    return names;
}

/// What is read of a file. A database is asked through SQLite: others may be at work with it, and
/// this program's own locks on it would end if it were opened and closed as a file.
struct Contents {
    std::vector<std::uint8_t> bytes;
    std::optional<std::set<std::string>> tables;  ///< of a database
};

Contents contents_of(const fs::path& path, const ForeignFormat& format) {
    if (format.driver != std::string_view("GPKG")) return {read_file(path), std::nullopt};
    const GeopackageFile file = GeopackageFile::open_for_reading(path);
    const GeopackageTransaction reading(file, GeopackageTransaction::For::reading);
    std::set<std::string> tables = plain_tables(file);
    return {file.bytes(), std::move(tables)};
}

std::unique_ptr<ForeignTable> open_file(const fs::path& path, const ForeignFormat& format) {
    Contents contents = contents_of(path, format);
    const std::optional<std::set<std::string>>& tables = contents.tables;
    auto opened = std::make_shared<OpenedFile>();
    const std::string name = "file" + std::string(format.extension);
    opened->folder.add(name, std::move(contents.bytes));
    if (format.begins.starts_with("PK"))
        refuse_large_when_unpacked(path, opened->folder.path(name));
    if (format.driver == std::string_view("XLSX"))
        refuse_large_when_shared(path, opened->folder.path(name));
    if (format.driver == std::string_view("ODS"))
        refuse_repeated_rows(path, opened->folder.path(name));
    std::string about(format.name);
    std::string read = name;
    auto kml =
        format.extension == ".kmz" ? kml_in_archive(opened->folder.path(name)) : std::nullopt;
    if (kml) {
        read = "file.kml";
        opened->folder.add(read, std::move(kml->bytes));
        if (!kml->others.empty())
            about += fmt::format(" (not read: {})", fmt::join(kml->others, ", "));
    }
    opened->dataset = open_vector(opened->folder.path(read), format.driver, {});
    const int count = opened->dataset == nullptr ? 0 : opened->dataset->GetLayerCount();
    for (int i = 0; i < count; ++i) {
        OGRLayer* layer = opened->dataset->GetLayer(i);
        if (!tables || tables->contains(layer->GetName())) opened->layers.push_back(layer);
    }
    if (opened->layers.empty())
        throw FileError(path.string(),
                        fmt::format("cannot be read as {}: it is damaged, or holds something else "
                                    "(GDAL: {}).",
                                    format.name, fmt::join(opened->errors.take(), "; ")));
    std::vector<OGRLayer*> chosen = opened->layers;
    const bool is_of_tables = format.unit == "row";
    if (is_of_tables && chosen.size() > 1) {
        chosen = {main_layer(opened->layers)};
        std::vector<OGRLayer*> others = opened->layers;
        std::erase(others, chosen.front());
        about +=
            fmt::format(", table “{}” (not read: {})", chosen.front()->GetName(), names_of(others));
    }
    if (format.driver == std::string_view("LIBKML"))
        return std::make_unique<KmlTable>(opened, chosen, about, format);
    auto table = std::make_unique<LayerTable>(opened, chosen, about, format);
    table->watch(path.string(), opened->errors);
    return table;
}

}  // namespace

std::unique_ptr<ForeignTable> open_layers(const fs::path& path, const ForeignFormat& format,
                                          const std::string& encoding) {
    return format.driver == std::string_view("ESRI Shapefile")
               ? open_shapefile(path, format, encoding)
               : open_file(path, format);
}

}  // namespace io
