#include "render/base/ground.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "geo/camera.hpp"

namespace render {
namespace {

// Shapes for these zooms are thinned out to what is seen there: the software renderer spends its
// time on corners.
constexpr std::array detail_zooms{3.0, 4.5, 6.0, 7.5, 9.0, std::numeric_limits<double>::infinity()};
constexpr double tolerance_px = 0.25;

double tolerance_m(double zoom, geo::Projection projection) {
    return std::isinf(zoom) ? 0.0 : tolerance_px * geo::metres_per_pixel({{}, zoom, projection});
}

}  // namespace

Ground::Ground(std::shared_ptr<const geo::BaseMap> base, geo::Projection projection)
    : base_(std::move(base)), shapes_(*base_, projection) {
    for (const double zoom : detail_zooms) {
        const double tolerance = tolerance_m(zoom, projection);
        details_.push_back({zoom, FillBuffer(shapes_, tolerance), LineBuffer(shapes_, tolerance)});
    }
}

Ground::Detail& Ground::detail_for(const Frame& frame) {
    return *std::ranges::find_if(details_, [&](const Detail& detail) {
        return frame.scene.camera.zoom <= detail.up_to_zoom;
    });
}

void Ground::draw(Fill fill, const Frame& frame) {
    detail_for(frame).fills.draw(shapes_.fills[static_cast<std::size_t>(fill)], frame);
}

void Ground::draw(LineKind line, const Frame& frame) {
    detail_for(frame).lines.draw(shapes_.lines[static_cast<std::size_t>(line)], frame);
}

}  // namespace render
