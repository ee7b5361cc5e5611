#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace test {

/// A feature to be written: its shape as WKT (empty = none) and its fields as text.
struct MadeFeature {
    std::string wkt;
    std::map<std::string, std::string> fields;
};

/// Writes a shapefile through GDAL, with .cpg, and .prj for `epsg` (0 = none). The fields are those
/// of the first feature.
void make_shapefile(const std::filesystem::path& path, const std::vector<MadeFeature>& features,
                    int epsg = 4326);

/// Two neighbours, “Gəncə” and “Գանձակ”, the second with a hole and an island.
std::vector<MadeFeature> two_countries();

/// A folder with two_countries() as countries.shp, with an attribution line.
void make_base_map(const std::filesystem::path& folder, int epsg = 4326);

/// Puts another number in place of a coordinate of the .shp, wherever it occurs.
void replace_coordinate(const std::filesystem::path& path, double before, double after);

/// The rings of a square as WKT, without the word POLYGON.
std::string square(double west, double south, double size);

}  // namespace test
