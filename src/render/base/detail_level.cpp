#include "render/base/detail_level.hpp"

#include <algorithm>
#include <array>

#include "geo/camera.hpp"

namespace render {
namespace {

constexpr std::array<double, detail_level_count - 1> closest_zooms{3.0, 4.5, 6.0, 7.5, 9.0};
constexpr double tolerance_px = 0.25;

}  // namespace

DetailLevel detail_level_at(double zoom) {
    return static_cast<DetailLevel>(std::ranges::lower_bound(closest_zooms, zoom) -
                                    closest_zooms.begin());
}

double tolerance_of(DetailLevel level, geo::Projection projection) {
    return level < closest_zooms.size()
               ? tolerance_px * geo::metres_per_pixel({{}, closest_zooms[level], projection})
               : 0.0;
}

}  // namespace render
