#include "io/gdal/layer_system.hpp"

#include <array>

#include "io/utf8.hpp"

namespace io {
namespace {

/// Saves opening PROJ's data base for what nearly every file says.
bool is_plainly_wgs84(std::string_view text) {
    const auto has = [text](std::string_view part) {
        return text.find(part) != std::string_view::npos;
    };
    return text.starts_with("GEOGCS[") && has("DATUM[\"D_WGS_1984\"") &&
           has("SPHEROID[\"WGS_1984\",6378137.0,298.257223563]") &&
           has("PRIMEM[\"Greenwich\",0.0]") && has("UNIT[\"Degree\",0.0174532925199433]");
}

LayerSystem assumed(std::string problem) {
    return {LayerSystem::Kind::assumed, "degrees", std::move(problem), nullptr};
}

}  // namespace

LayerSystem read_layer_system(std::string_view projection_text) {
    if (projection_text.empty()) return assumed("is missing");
    if (is_plainly_wgs84(projection_text)) return {LayerSystem::Kind::degrees, "WGS 84", {}, {}};

    const std::string text(projection_text);
    std::array<char*, 2> lines{const_cast<char*>(text.c_str()), nullptr};
    OGRSpatialReference system;
    if (system.importFromESRI(lines.data()) != OGRERR_NONE || system.IsLocal())
        return assumed("is not understood");
    return layer_system(&system);
}

LayerSystem layer_system(const OGRSpatialReference* given) {
    if (given == nullptr || given->IsLocal()) return assumed("is missing");
    OGRSpatialReference system(*given), wgs84;
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    wgs84.SetWellKnownGeogCS("WGS84");
    const std::string name =
        system.GetName() == nullptr ? "" : on_one_line(repaired_utf8(system.GetName()));
    constexpr std::array<const char*, 2> equivalent{"CRITERION=EQUIVALENT", nullptr};
    if (system.IsSame(&wgs84, equivalent.data())) return {LayerSystem::Kind::degrees, name, {}, {}};

    std::unique_ptr<OGRCoordinateTransformation> transformation(
        OGRCreateCoordinateTransformation(&system, &wgs84));
    if (transformation == nullptr) return assumed("names a system that cannot be converted");
    return {LayerSystem::Kind::reprojected, name, {}, std::move(transformation)};
}

}  // namespace io
