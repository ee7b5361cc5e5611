#include "made_table.hpp"

#include <doctest/doctest.h>
#include <ogrsf_frmts.h>

namespace test {

void make_table(const std::filesystem::path& path, const MadeTable& table) {
    GDALAllRegister();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(table.driver);
    REQUIRE(driver != nullptr);
    std::filesystem::remove(path);
    const GDALDatasetUniquePtr dataset(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    REQUIRE(dataset != nullptr);
    OGRSpatialReference system;
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    system.importFromEPSG(table.epsg);
    const bool has_points = !table.points.empty();
    OGRLayer* layer = dataset->CreateLayer(table.layer.c_str(), has_points ? &system : nullptr,
                                           has_points ? wkbUnknown : wkbNone, nullptr);
    REQUIRE(layer != nullptr);
    for (const std::string& column : table.columns) {
        OGRFieldDefn field(column.c_str(), OFTString);
        layer->CreateField(&field);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            feature->SetField(table.columns[i].c_str(), table.rows[row][i].c_str());
        if (has_points) {
            OGRGeometry* shape = nullptr;
            OGRGeometryFactory::createFromWkt(table.points[row].c_str(), nullptr, &shape);
            feature->SetGeometryDirectly(shape);
        }
        REQUIRE(layer->CreateFeature(feature.get()) == OGRERR_NONE);
    }
}

}  // namespace test
