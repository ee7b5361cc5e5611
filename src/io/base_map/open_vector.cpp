#include "io/base_map/open_vector.hpp"

#include <ogrsf_frmts.h>

#include <array>

namespace io {
namespace {

// GDALAllRegister takes longer than reading the bundled data.
void register_drivers() {
    static const bool done = [] {
        RegisterOGRCSV();
        RegisterOGRShape();
        return true;
    }();
    static_cast<void>(done);
}

}  // namespace

GDALDatasetUniquePtr open_vector(const std::string& path, const char* driver,
                                 const std::vector<const char*>& options) {
    register_drivers();
    const std::array<const char*, 2> drivers{driver, nullptr};
    std::vector<const char*> open_options = options;
    open_options.push_back(nullptr);
    constexpr unsigned flags = GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
    return GDALDatasetUniquePtr(
        GDALDataset::Open(path.c_str(), flags, drivers.data(), open_options.data(), nullptr));
}

}  // namespace io
