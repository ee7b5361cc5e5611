#include "made_shapefile.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "scratch.hpp"

namespace test {
namespace {

void add_feature(OGRLayer& layer, const MadeFeature& made) {
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
    for (const auto& [field, value] : made.fields) feature->SetField(field.c_str(), value.c_str());
    if (!made.wkt.empty()) {
        OGRGeometry* shape = nullptr;
        REQUIRE(OGRGeometryFactory::createFromWkt(made.wkt.c_str(), nullptr, &shape) ==
                OGRERR_NONE);
        feature->SetGeometryDirectly(shape);
    }
    REQUIRE(layer.CreateFeature(feature.get()) == OGRERR_NONE);
}

}  // namespace

void make_shapefile(const std::filesystem::path& path, const std::vector<MadeFeature>& features,
                    int epsg) {
    RegisterOGRShape();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("ESRI Shapefile");
    REQUIRE(driver != nullptr);
    const GDALDatasetUniquePtr dataset(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    REQUIRE(dataset != nullptr);
    OGRSpatialReference system;
    if (epsg != 0) REQUIRE(system.importFromEPSG(epsg) == OGRERR_NONE);
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    CPLStringList options;
    options.AddNameValue("ENCODING", "UTF-8");
    OGRLayer* layer = dataset->CreateLayer(path.stem().c_str(), epsg == 0 ? nullptr : &system,
                                           wkbUnknown, options.List());
    REQUIRE(layer != nullptr);
    for (const auto& [name, value] : features.front().fields) {
        OGRFieldDefn field(name.c_str(), OFTString);
        field.SetWidth(120);
        REQUIRE(layer->CreateField(&field) == OGRERR_NONE);
    }
    for (const MadeFeature& feature : features) add_feature(*layer, feature);
}

void replace_coordinate(const std::filesystem::path& path, double before, double after) {
    std::string bytes = contents(path);
    const auto as_bytes = [](double value) {
        return std::string(reinterpret_cast<const char*>(&value), sizeof value);
    };
    const std::string old = as_bytes(before);
    std::size_t at = bytes.find(old);
    REQUIRE(at != std::string::npos);
    for (; at != std::string::npos; at = bytes.find(old, at + old.size()))
        bytes.replace(at, old.size(), as_bytes(after));
    overwrite(path, bytes);
}

std::string square(double west, double south, double size) {
    const double east = west + size, north = south + size;
    return fmt::format("(({} {}, {} {}, {} {}, {} {}, {} {}))", west, south, west, north, east,
                       north, east, south, west, south);
}

std::vector<MadeFeature> two_countries() {
    const std::string with_hole =
        "MULTIPOLYGON (((46 39, 46 41, 48 41, 48 39, 46 39),"
        "(46.5 39.5, 47 39.5, 47 40, 46.5 40, 46.5 39.5)),"
        "((49 39, 49 39.5, 49.5 39.5, 49.5 39, 49 39)))";
    return {{"POLYGON " + square(44, 39, 2),
             {{"id", "a"},
              {"name", "Gəncə"},
              {"name_hy", "Գանձակ"},
              {"name_ru", "Гянджа"},
              {"kind", "country"},
              {"note", "First part"},
              {"note2", "second part."},
              {"source", "made up"},
              {"country", "A"},
              {"valid_from", "1994"},
              {"valid_to", "2020-11-10"},
              {"rank", "2"},
              {"pop", "4100000000"},
              {"focus", "1"},
              {"capital", "0"},
              {"label_lng", "45.5"},
              {"label_lat", "40.25"}}},
            {with_hole, {{"id", "b"}, {"name", "Գանձակ"}, {"focus", "0"}}}};
}

void make_base_map(const std::filesystem::path& folder, int epsg) {
    make_shapefile(folder / "countries.shp", two_countries(), epsg);
    overwrite(folder / "countries.attribution.txt", "Made up for the tests\n");
}

}  // namespace test
