#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>

#include "geo/bounds.hpp"
#include "geo/lng_lat.hpp"

namespace geo {

/// How the ellipsoid is laid flat.
enum class Projection {
    web_mercator,      ///< EPSG:3857; north is up everywhere
    lambert_caucasus,  ///< Lambert conformal conic, true along 39° N and 42° N
    equal_earth,       ///< EPSG:8857; areas are true everywhere
};
inline constexpr std::size_t projection_count = 3;
inline constexpr std::array all_projections{Projection::web_mercator, Projection::lambert_caucasus,
                                            Projection::equal_earth};

/// "web-mercator", "lambert-caucasus", "equal-earth".
std::string_view to_word(Projection projection);
std::optional<Projection> projection_from_word(std::string_view word);
/// "Lambert conformal conic, Caucasus"
std::string_view title_of(Projection projection);

/// A place on the flat map in metres, x east and y north.
struct ProjectedPoint {
    double x = 0.0;
    double y = 0.0;

    /// From west to east, then from south to north.
    friend auto operator<=>(const ProjectedPoint&, const ProjectedPoint&) = default;
};

/// The part of the earth that the projection can show; the rest of the plane is empty. Its longest
/// sides are the antimeridian or where the map would be distorted beyond use.
const Bounds& world_of(Projection projection);

/// The formulas are in web_mercator, lambert_conic and equal_earth. Places outside the
/// projection's world are taken to its edge.
ProjectedPoint project(Projection projection, const LngLat& at);
LngLat unproject(Projection projection, const ProjectedPoint& at);

/// Whether a place on the flat map is one on the earth.
bool is_in_world(Projection projection, const ProjectedPoint& at);

/// Projected metres that a px takes at zoom 0. Of Web Mercator and Equal Earth the world is 512 px
/// wide then. The conic, which has no whole world, is as large as Web Mercator is in the Caucasus:
/// a zoom shows the same there in both.
double metres_per_pixel_at_zoom_0(Projection projection);

}  // namespace geo
