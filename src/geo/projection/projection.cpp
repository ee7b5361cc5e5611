#include "geo/projection/projection.hpp"

#include <algorithm>
#include <cmath>

#include "geo/projection/equal_earth.hpp"
#include "geo/projection/lambert_caucasus.hpp"
#include "geo/projection/web_mercator.hpp"
#include "geo/projection/wgs84.hpp"

namespace geo {
namespace {

constexpr double world_width_px = 512.0;  // at zoom 0
// Of degrees: an inverse comes this close to where it began, also at the world's edge.
constexpr double rounding = 1e-9;

struct ProjectionWords {
    Projection projection;
    std::string_view word, title;
};
constexpr ProjectionWords projection_words[] = {
    {Projection::web_mercator, "web-mercator", "Web Mercator"},
    {Projection::lambert_caucasus, "lambert-caucasus", "Lambert conformal conic, Caucasus"},
    {Projection::equal_earth, "equal-earth", "Equal Earth"},
};

LngLat clamped_to(const Bounds& world, const LngLat& at) {
    return {std::clamp(at.lng, world.west, world.east),
            std::clamp(at.lat, world.south, world.north)};
}

LngLat inverse(Projection projection, const ProjectedPoint& at) {
    switch (projection) {
        case Projection::lambert_caucasus:
            return lambert_caucasus::unproject(at);
        case Projection::equal_earth:
            return equal_earth::unproject(at);
        case Projection::web_mercator:
            break;
    }
    return web_mercator::unproject(at);
}

}  // namespace

std::string_view to_word(Projection projection) {
    return projection_words[static_cast<std::size_t>(projection)].word;
}

std::optional<Projection> projection_from_word(std::string_view word) {
    for (const ProjectionWords& each : projection_words)
        if (each.word == word) return each.projection;
    return std::nullopt;
}

std::string_view title_of(Projection projection) {
    return projection_words[static_cast<std::size_t>(projection)].title;
}

const Bounds& world_of(Projection projection) {
    static constexpr Bounds worlds[] = {web_mercator::world, lambert_caucasus::world,
                                        equal_earth::world};
    return worlds[static_cast<std::size_t>(projection)];
}

ProjectedPoint project(Projection projection, const LngLat& at) {
    const LngLat place = clamped_to(world_of(projection), at);
    switch (projection) {
        case Projection::lambert_caucasus:
            return lambert_caucasus::project(place);
        case Projection::equal_earth:
            return equal_earth::project(place);
        case Projection::web_mercator:
            break;
    }
    return web_mercator::project(place);
}

LngLat unproject(Projection projection, const ProjectedPoint& at) {
    return clamped_to(world_of(projection), inverse(projection, at));
}

bool is_in_world(Projection projection, const ProjectedPoint& at) {
    const LngLat place = inverse(projection, at);
    const Bounds& world = world_of(projection);
    return place.lng >= world.west - rounding && place.lng <= world.east + rounding &&
           place.lat >= world.south - rounding && place.lat <= world.north + rounding;
}

double metres_per_pixel_at_zoom_0(Projection projection) {
    static const double of_mercator = web_mercator::world_width_m / world_width_px;
    static const double of_lambert =
        of_mercator * std::cos(lambert_caucasus::origin_lat * radians_per_degree);
    static const double of_equal_earth =
        2.0 * equal_earth::project({180.0, 0.0}).x / world_width_px;
    switch (projection) {
        case Projection::lambert_caucasus:
            return of_lambert;
        case Projection::equal_earth:
            return of_equal_earth;
        case Projection::web_mercator:
            break;
    }
    return of_mercator;
}

}  // namespace geo
