#include "io/foreign/foreign_format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>

#include "io/error.hpp"
#include "io/files/ending.hpp"

namespace io {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view zip = "PK\x03\x04";
constexpr std::array<ForeignFormat, 13> formats{
    {{".csv", nullptr, "CSV", "line", ""},
     {".tsv", nullptr, "TSV", "line", ""},
     {".tab", nullptr, "TSV", "line", ""},
     {".txt", nullptr, "text", "line", ""},
     {".geojson", "GeoJSON", "GeoJSON", "feature", ""},
     {".json", "GeoJSON", "GeoJSON", "feature", ""},
     {".kml", "LIBKML", "KML", "feature", ""},
     {".kmz", "LIBKML", "KMZ", "feature", zip},
     // SQLite looks at its beginning: opening it as a file would end the locks that this program
     // has on it.
     {".gpkg", "GPKG", "a GeoPackage", "row", ""},
     {".shp", "ESRI Shapefile", "a shapefile", "feature", "\0\0\x27\x0A"sv},
     {".fgb", "FlatGeobuf", "FlatGeobuf", "feature", "fgb"},
     {".xlsx", "XLSX", "an XLSX spreadsheet", "row", zip},
     {".ods", "ODS", "an ODS spreadsheet", "row", zip}}};

}  // namespace

std::span<const std::string_view> foreign_endings() {
    static constexpr auto endings = [] {
        std::array<std::string_view, formats.size()> all;
        std::ranges::transform(formats, all.begin(), &ForeignFormat::extension);
        return all;
    }();
    return endings;
}

const ForeignFormat& foreign_format(const std::filesystem::path& path) {
    const std::string extension = ending_of(path);
    const auto format = std::ranges::find(formats, extension, &ForeignFormat::extension);
    if (format == formats.end())
        throw FileError(path.string(),
                        "cannot be imported: it is none of .csv, .tsv, .txt, .geojson, .json, "
                        ".kml, .kmz, .gpkg, .shp, .fgb, .xlsx and .ods.");
    if (format->begins.empty()) return *format;
    std::string head(format->begins.size(), '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    // Whether it can be read at all is found out, and said, when it is read.
    if (file.good() && head != format->begins)
        throw FileError(
            path.string(),
            fmt::format("is not what its name says: {} begins with other bytes.", format->name));
    return *format;
}

bool takes_encoding(const ForeignFormat& format) {
    return format.driver == nullptr || format.driver == std::string_view("ESRI Shapefile");
}

bool is_spreadsheet(const ForeignFormat& format) {
    return format.extension == ".xlsx" || format.extension == ".ods";
}

}  // namespace io
