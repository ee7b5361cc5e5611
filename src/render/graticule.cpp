#include "render/graticule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/text/set_text.hpp"

namespace render {
namespace {

constexpr double least_gap_px = 150.0;
// Degrees; below one they are round in minutes and seconds.
constexpr double steps[] = {1.0 / 3600,  2.0 / 3600, 5.0 / 3600, 10.0 / 3600, 20.0 / 3600,
                            30.0 / 3600, 1.0 / 60,   2.0 / 60,   5.0 / 60,    10.0 / 60,
                            20.0 / 60,   0.5,        1,          2,           5,
                            10,          20,         30,         45};

double step_for(const geo::Camera& camera) {
    const double px_per_degree = geo::project({1, 0}).x / geo::metres_per_pixel(camera);
    for (const double step : steps)
        if (step * px_per_degree >= least_gap_px) return step;
    return 90.0;
}

std::string label_of(double degrees, bool meridian) {
    const long seconds = std::lround(std::abs(degrees) * 3600);
    std::string text = fmt::format("{}°", seconds / 3600);
    if (seconds % 3600 != 0) text += fmt::format(" {:02}′", seconds / 60 % 60);
    if (seconds % 60 != 0) text += fmt::format(" {:02}″", seconds % 60);
    if (seconds == 0) return text;
    return text + (meridian ? (degrees > 0 ? " E" : " W") : (degrees > 0 ? " N" : " S"));
}

}  // namespace

std::vector<GraticuleLine> graticule_lines(const geo::Camera& camera,
                                           const geo::Viewport& viewport) {
    std::vector<GraticuleLine> lines;
    const geo::Bounds bounds = geo::visible_bounds(camera, viewport);
    const double step = step_for(camera);
    const auto add = [&](double low, double high, bool meridian) {
        const auto first = static_cast<long>(std::ceil(low / step));
        const auto last = static_cast<long>(std::floor(high / step));
        for (long i = first; i <= last; ++i) {
            const double degrees = static_cast<double>(i) * step;
            const geo::LngLat on_line = meridian ? geo::LngLat{degrees, camera.centre.lat}
                                                 : geo::LngLat{camera.centre.lng, degrees};
            const geo::ScreenPoint at = geo::to_screen(camera, viewport, on_line);
            lines.push_back(
                {degrees, meridian ? at.x : at.y, meridian, label_of(degrees, meridian)});
        }
    };
    add(std::max(bounds.west, -180.0), std::min(bounds.east, 180.0), true);
    add(std::max(bounds.south, -85.0), std::min(bounds.north, 85.0), false);
    return lines;
}

Drawing lay_out_graticule(const Scene& scene, const FontSet& fonts,
                          const std::vector<ScreenBox>& obstacles) {
    Drawing drawing;
    if (!scene.graticule) return drawing;
    const style::Palette& palette = style::palette(scene.theme);
    const geo::Viewport& viewport = scene.viewport;
    const TextStyle words{Face::regular, 9.0, palette.furniture_faint,
                          0.0,           1.4, palette.label_halo};
    const auto snapped = [&](double px) {
        return std::round(px * viewport.pixel_ratio) / viewport.pixel_ratio;
    };
    const double width =
        std::max(1.0, std::round(0.8 * viewport.pixel_ratio)) / viewport.pixel_ratio;
    for (const GraticuleLine& line : graticule_lines(scene.camera, viewport)) {
        const double at = snapped(line.at);
        drawing.shapes.push_back(line.meridian
                                     ? rectangle(at, 0, width, viewport.height, palette.graticule)
                                     : rectangle(0, at, viewport.width, width, palette.graticule));
        const geo::ScreenPoint base =
            line.meridian ? geo::ScreenPoint{at + 4, 12} : geo::ScreenPoint{4, at - 4};
        const ScreenBox box{base.x - 2, base.y - 9, base.x + width_of(fonts, words, line.label) + 2,
                            base.y + 2};
        const bool in_way = std::ranges::any_of(
            obstacles, [&](const ScreenBox& taken) { return taken.overlaps(box); });
        if (!in_way && box.right < viewport.width && box.top > 0)
            drawing.texts.push_back(place_text(fonts, words, line.label, base));
    }
    return drawing;
}

}  // namespace render
