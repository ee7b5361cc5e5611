#include "geo/wider_view.hpp"

#include <algorithm>
#include <cmath>

#include "geo/measure/ground_scale.hpp"

namespace geo {
namespace {

constexpr double map_share = 0.2;       // of the wider view's width or height, which the map takes
constexpr double most_share = 0.55;     // beyond, the wider view shows little more than the map
constexpr double least_metres = 900e3;  // that the wider view is wide: the size of a country
constexpr int steps = 16;               // along a side of what is known

struct Extent {
    double west, south, east, north;  ///< projected metres

    double width() const { return east - west; }
    double height() const { return north - south; }
};

/// What is known, laid flat: the upright rectangle around it.
Extent laid_flat(Projection projection, const Bounds& known) {
    const ProjectedPoint first = project(projection, {known.west, known.south});
    Extent extent{first.x, first.y, first.x, first.y};
    for (int i = 0; i <= steps; ++i) {
        const double part = static_cast<double>(i) / steps;
        const double lng = std::lerp(known.west, known.east, part);
        const double lat = std::lerp(known.south, known.north, part);
        for (const LngLat& at : {LngLat{lng, known.south}, LngLat{lng, known.north},
                                 LngLat{known.west, lat}, LngLat{known.east, lat}}) {
            const ProjectedPoint flat = project(projection, at);
            extent.west = std::min(extent.west, flat.x);
            extent.east = std::max(extent.east, flat.x);
            extent.south = std::min(extent.south, flat.y);
            extent.north = std::max(extent.north, flat.y);
        }
    }
    return extent;
}

double zoom_for(double metres_a_px, Projection projection) {
    return std::log2(metres_per_pixel_at_zoom_0(projection) / metres_a_px);
}

/// Moved as far as needed for a stretch of this length about it to lie between two ends.
double kept_between(double low, double middle, double high, double length) {
    if (high - low <= length) return (low + high) / 2;
    return std::clamp(middle, low + length / 2, high - length / 2);
}

}  // namespace

Bounds known_bounds(const BaseMap& map, const std::array<bool, layer_count>& layers_shown) {
    Bounds known;
    for (const Layer layer : {Layer::world, Layer::countries})
        if (layers_shown[static_cast<std::size_t>(layer)])
            for (const Boundary& country : map[layer]) known.include(bounds_of(country.geometry));
    return known;
}

std::optional<Camera> wider_view(const Camera& map, const Viewport& map_viewport,
                                 const Viewport& small, const Bounds& known) {
    if (known.is_empty()) return std::nullopt;
    const Extent extent = laid_flat(map.projection, known);
    const double wanted =
        map.zoom + std::log2(map_share * std::min(small.width / map_viewport.width,
                                                  small.height / map_viewport.height));
    const double metres = ground_metres_per_pixel(map, map.centre);
    const double of_country = map.zoom + std::log2(metres * small.width / least_metres);
    const double widest =
        std::max({min_zoom, zoom_for(extent.width() / small.width, map.projection),
                  zoom_for(extent.height() / small.height, map.projection)});
    Camera wider = map;
    wider.zoom = std::max(std::min(wanted, of_country), widest);

    const double shrunk = std::exp2(wider.zoom - map.zoom);
    if (map_viewport.width * shrunk > most_share * small.width ||
        map_viewport.height * shrunk > most_share * small.height)
        return std::nullopt;
    const ProjectedPoint centre = project(map.projection, map.centre);
    const double metres_a_px = metres_per_pixel(wider);
    wider.centre =
        unproject(map.projection,
                  {kept_between(extent.west, centre.x, extent.east, small.width * metres_a_px),
                   kept_between(extent.south, centre.y, extent.north, small.height * metres_a_px)});
    return wider;
}

}  // namespace geo
