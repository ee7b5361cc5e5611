#include "io/postgis/postgis_places.hpp"

#include <algorithm>

#include "io/postgis/postgis_schema.hpp"

namespace io {
namespace {

constexpr std::size_t fewest_corners = 3;

/// The index knows where places lie to seven digits; what it finds is compared to the last one. In
/// a CASE, because the planner would take such comparisons for rare and expect hardly any event.
std::string in_box(PostgisConditions& conditions, const std::string& postgis,
                   const geo::Bounds& asked) {
    const std::string west = conditions.number(std::max(asked.west, -180.0)),
                      south = conditions.number(std::max(asked.south, -90.0)),
                      east = conditions.number(std::min(asked.east, 180.0)),
                      north = conditions.number(std::min(asked.north, 90.0));
    std::string inside =
        fmt::format("{0}.ST_X(e.geom) BETWEEN {1} AND {2} AND {0}.ST_Y(e.geom) BETWEEN {3} AND {4}",
                    postgis, west, east, south, north);
    // Zero, zero is no place; see io/atlas/read_place.
    if (asked.contains({0.0, 0.0}))
        inside += fmt::format(" AND ({0}.ST_X(e.geom) <> 0 OR {0}.ST_Y(e.geom) <> 0)", postgis);
    return fmt::format(
        "e.geom OPERATOR({0}.&&) {0}.ST_MakeEnvelope({1}, {2}, {3}, {4}, 4326) AND CASE WHEN {5} "
        "THEN true ELSE false END",
        postgis, west, south, east, north, inside);
}

/// By the odd-even rule, as geo::contains: ST_MakeValid takes a ring that crosses itself apart so.
std::string in_ring(PostgisConditions& conditions, const std::string& postgis,
                    const geo::Ring& ring) {
    std::string corners;
    for (const geo::LngLat& at : ring) corners += fmt::format("{} {}, ", at.lng, at.lat);
    const std::string polygon =
        fmt::format("POLYGON(({}{} {}))", corners, ring[0].lng, ring[0].lat);
    return fmt::format(
        "{0}.ST_Intersects(e.geom, {0}.ST_MakeValid({0}.ST_GeomFromText({1}, 4326)))", postgis,
        conditions.text(polygon));
}

std::string in_polygon(PostgisConditions& conditions, const std::string& postgis,
                       const geo::Polygon& polygon) {
    if (polygon.outer.size() < fewest_corners) return "false";
    std::string inside = in_ring(conditions, postgis, polygon.outer);
    for (const geo::Ring& hole : polygon.holes)
        if (hole.size() >= fewest_corners)
            inside += " AND NOT " + in_ring(conditions, postgis, hole);
    return inside;
}

}  // namespace

void add_places(PostgisConditions& conditions, const claims::Filter& filter) {
    if (!filter.bounds && filter.areas.empty()) return;
    const std::string postgis =
        conditions.connection().quoted(postgis_extension_schema(conditions.connection()));
    if (filter.bounds) conditions.add("bounds", in_box(conditions, postgis, *filter.bounds));
    if (filter.areas.empty()) return;
    conditions.add("area", in_box(conditions, postgis, geo::bounds_of({filter.areas, {}, {}})));
    std::string inside = "false";
    for (const geo::Polygon& polygon : filter.areas)
        inside += fmt::format(" OR ({})", in_polygon(conditions, postgis, polygon));
    conditions.add("area", inside);
}

}  // namespace io
