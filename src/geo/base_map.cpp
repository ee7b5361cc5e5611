#include "geo/base_map.hpp"

#include "geo/shape/corners.hpp"

namespace geo {

std::string_view layer_id(Layer layer) {
    static constexpr std::array<std::string_view, layer_count> ids{
        "world",    "countries", "lakes",   "rivers", "regions",
        "disputed", "borders",   "control", "places", "region_areas"};
    return ids[static_cast<std::size_t>(layer)];
}

std::size_t corners_of(const BaseMap& map) {
    std::size_t corners = 0;
    for (const std::vector<Boundary>& layer : map.layers)
        for (const Boundary& boundary : layer) corners += corners_of(boundary.geometry);
    return corners;
}

Bounds home_bounds(const BaseMap& map) {
    Bounds focus, all;
    for (const Boundary& country : map[Layer::countries]) {
        const Bounds bounds = bounds_of(country.geometry);
        all.include(bounds);
        if (country.focus) focus.include(bounds);
    }
    return focus.is_empty() ? all : focus;
}

}  // namespace geo
