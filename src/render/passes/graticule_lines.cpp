#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "geo/projection/projected_shape.hpp"
#include "render/drawing/visible_part.hpp"
#include "render/passes/graticule.hpp"

namespace render {
namespace {

constexpr double least_gap_px = 150.0;
constexpr double tolerance_px = 0.15;  // of a bent line
// Degrees; below one they are round in minutes and seconds.
constexpr double round_steps[] = {1.0 / 3600,  2.0 / 3600, 5.0 / 3600, 10.0 / 3600, 20.0 / 3600,
                                  30.0 / 3600, 1.0 / 60,   2.0 / 60,   5.0 / 60,    10.0 / 60,
                                  20.0 / 60,   0.5,        1,          2,           5,
                                  10,          20,         30,         45};

double step_for(const geo::Camera& camera) {
    // Meridians close up towards the poles; there they may stand closer.
    constexpr double farthest_lat = 60.0;
    const double lat = std::clamp(camera.centre.lat, -farthest_lat, farthest_lat);
    const double lng = std::clamp(camera.centre.lng, -179.0, 179.0);
    const geo::ProjectedPoint west = geo::project(camera.projection, {lng - 0.5, lat});
    const geo::ProjectedPoint east = geo::project(camera.projection, {lng + 0.5, lat});
    const double px_per_degree =
        std::hypot(east.x - west.x, east.y - west.y) / geo::metres_per_pixel(camera);
    for (const double step : round_steps)
        if (step * px_per_degree >= least_gap_px) return step;
    return 90.0;
}

std::string label_of(double degrees, bool meridian) {
    const long seconds = std::lround(std::abs(degrees) * 3600);
    std::string text = fmt::format("{}°", seconds / 3600);
    if (seconds % 3600 != 0) text += fmt::format(" {:02}′", seconds / 60 % 60);
    if (seconds % 60 != 0) text += fmt::format(" {:02}″", seconds % 60);
    constexpr long half_turn = 180 * 3600L;
    if (seconds == 0 || seconds == half_turn) return text;
    return text + (meridian ? (degrees > 0 ? " E" : " W") : (degrees > 0 ? " N" : " S"));
}

/// The first stretch in view of a line.
std::vector<geo::ScreenPoint> course_of(const geo::Line& places, const geo::Camera& camera,
                                        const geo::Viewport& viewport) {
    std::vector<geo::ScreenPoint> course;
    for (const geo::ProjectedLine& line : geo::projected(
             camera.projection, places, false, tolerance_px * geo::metres_per_pixel(camera))) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            const geo::ScreenPoint end = geo::to_screen(camera, viewport, line[i + 1]);
            const auto seen =
                visible_part({geo::to_screen(camera, viewport, line[i]), end}, viewport);
            if (!seen) {
                if (!course.empty()) return course;
                continue;
            }
            if (course.empty()) course.push_back(seen->first);
            course.push_back(seen->second);
            if (seen->second != end) return course;
        }
    }
    return course;
}

}  // namespace

std::vector<GraticuleLine> graticule_lines(const geo::Camera& camera,
                                           const geo::Viewport& viewport) {
    std::vector<GraticuleLine> lines;
    const geo::Bounds bounds = geo::visible_bounds(camera, viewport);
    if (bounds.is_empty()) return lines;
    const double step = step_for(camera);
    const auto add = [&](double low, double high, bool meridian) {
        const auto first = static_cast<long>(std::ceil(low / step));
        const auto last = static_cast<long>(std::floor(high / step));
        for (long i = first; i <= last; ++i) {
            const double degrees = static_cast<double>(i) * step;
            if (!meridian && std::abs(degrees) >= 90.0) continue;
            auto course = meridian ? course_of({{degrees, bounds.north}, {degrees, bounds.south}},
                                               camera, viewport)
                                   : course_of({{bounds.west, degrees}, {bounds.east, degrees}},
                                               camera, viewport);
            if (!course.empty())
                lines.push_back(
                    {degrees, meridian, label_of(degrees, meridian), std::move(course)});
        }
    };
    add(bounds.west, bounds.east, true);
    add(bounds.south, bounds.north, false);
    return lines;
}

}  // namespace render
