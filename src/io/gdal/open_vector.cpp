#include "io/gdal/open_vector.hpp"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <string_view>

namespace io {
namespace {

struct Driver {
    std::string_view name;
    void (*add)();
};
constexpr std::array<Driver, 7> known{{{"ESRI Shapefile", RegisterOGRShape},
                                       {"GeoJSON", RegisterOGRGeoJSON},
                                       {"LIBKML", RegisterOGRLIBKML},
                                       {"GPKG", RegisterOGRGeoPackage},
                                       {"FlatGeobuf", RegisterOGRFlatGeobuf},
                                       {"XLSX", RegisterOGRXLSX},
                                       {"ODS", RegisterOGRODS}}};

/// Only what is asked for: GDALAllRegister takes longer than reading the bundled data, and a driver
/// that is not there cannot be led to open anything.
void register_driver(std::string_view name) {
    static std::mutex one_at_a_time;
    const std::lock_guard lock(one_at_a_time);
    if (GDALGetDriverByName(std::string(name).c_str()) != nullptr) return;
    const auto driver = std::ranges::find(known, name, &Driver::name);
    if (driver != known.end()) driver->add();
}

}  // namespace

GDALDatasetUniquePtr open_vector(const std::string& path, const char* driver,
                                 const std::vector<const char*>& options) {
    register_driver(driver);
    const std::array<const char*, 2> drivers{driver, nullptr};
    std::vector<const char*> open_options = options;
    open_options.push_back(nullptr);
    constexpr unsigned flags = GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
    return GDALDatasetUniquePtr(
        GDALDataset::Open(path.c_str(), flags, drivers.data(), open_options.data(), nullptr));
}

}  // namespace io
