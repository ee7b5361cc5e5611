#include "io/gdal_part.hpp"

#include "io/late_part.hpp"

namespace io {
namespace {

constexpr LatePart gdal{"gdal", "GDAL", "boundaries and tables of other programs cannot be read"};

}  // namespace

std::filesystem::path gdal_part_file() {
    return file_of(gdal);
}

const GdalPart& gdal_part() {
    static const auto* part = static_cast<const GdalPart*>(load(gdal));
    return *part;
}

}  // namespace io
