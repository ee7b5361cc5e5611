#include "geo/measure/scale_bar.hpp"

#include <cmath>
#include <cstdlib>

#include "geo/measure/ground_scale.hpp"

namespace geo {

ScaleBar scale_bar(const Camera& camera, double max_width_px) {
    const double metres_per_px = ground_metres_per_pixel(camera, camera.centre);
    const double longest = metres_per_px * max_width_px;
    const double decade = std::pow(10.0, std::floor(std::log10(longest)));
    double metres = decade;
    for (const double step : {2.0, 5.0})
        if (step * decade <= longest) metres = step * decade;
    const bool in_km = metres >= 1000;
    std::string label;
    if (metres >= 1) {
        label =
            std::to_string(std::llround(in_km ? metres / 1000 : metres)) + (in_km ? " km" : " m");
    } else {
        label = std::to_string(std::llround(metres * 100)) + " cm";
    }
    return {metres, metres / metres_per_px, label};
}

ScaleBar scale_bar(const Camera& camera, const Viewport& viewport, double max_width_px) {
    ScaleBar bar = scale_bar(camera, max_width_px);
    if (scale_varies(camera, viewport)) {
        const long degrees = std::lround(camera.centre.lat);
        bar.label += " at " + std::to_string(std::abs(degrees)) +
                     (degrees == 0  ? "°"
                      : degrees > 0 ? "° N"
                                    : "° S");
    }
    return bar;
}

}  // namespace geo
