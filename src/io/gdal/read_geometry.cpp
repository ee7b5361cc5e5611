#include "io/gdal/read_geometry.hpp"

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>

namespace io {
namespace {

// Degrees. World maps are cut at ±180° with an error of rounding.
constexpr double rounding = 1e-3;

/// Collects the parts of one shape.
class GeometryBuilder {
 public:
    void add(const OGRGeometry& shape);
    GeometryReading finish();

 private:
    geo::LngLat read_place(double lng, double lat);
    geo::Line read_places(const OGRSimpleCurve& curve);
    geo::Ring read_ring(const OGRLinearRing& ring);
    void add_polygon(const OGRPolygon& polygon);
    void add_line(const OGRLineString& line);
    void add_collection(const OGRGeometryCollection& collection);

    GeometryReading reading_;
    bool has_no_number_ = false;
    bool has_unknown_shape_ = false;
};

geo::LngLat GeometryBuilder::read_place(double lng, double lat) {
    if (!std::isfinite(lng) || !std::isfinite(lat)) {
        has_no_number_ = true;
    } else if (std::abs(lng) > 180.0 + rounding || std::abs(lat) > 90.0 + rounding) {
        reading_.is_beyond_degrees = true;
    }
    return {std::clamp(lng, -180.0, 180.0), std::clamp(lat, -90.0, 90.0)};
}

geo::Line GeometryBuilder::read_places(const OGRSimpleCurve& curve) {
    geo::Line places;
    places.reserve(static_cast<std::size_t>(curve.getNumPoints()));
    for (int at = 0; at < curve.getNumPoints(); ++at)
        places.push_back(read_place(curve.getX(at), curve.getY(at)));
    return places;
}

/// A ring that goes through fewer than three places has no inside.
bool has_inside(const geo::Ring& ring) {
    std::size_t moves = ring.size() > 1 && ring.front() != ring.back() ? 1 : 0;
    for (std::size_t at = 1; at < ring.size() && moves < 3; ++at)
        if (ring[at] != ring[at - 1]) ++moves;
    return moves >= 3;
}

/// An empty ring when it has no inside.
geo::Ring GeometryBuilder::read_ring(const OGRLinearRing& ring) {
    geo::Ring places = read_places(ring);
    if (places.size() > 1 && places.front() == places.back()) places.pop_back();
    if (has_inside(places)) return places;
    ++reading_.dropped_parts;
    return {};
}

void GeometryBuilder::add_polygon(const OGRPolygon& shape) {
    if (shape.getExteriorRing() == nullptr) return;
    geo::Polygon polygon;
    polygon.outer = read_ring(*shape.getExteriorRing());
    if (polygon.outer.empty()) return;
    for (int at = 0; at < shape.getNumInteriorRings(); ++at)
        if (geo::Ring hole = read_ring(*shape.getInteriorRing(at)); !hole.empty())
            polygon.holes.push_back(std::move(hole));
    reading_.geometry.polygons.push_back(std::move(polygon));
}

void GeometryBuilder::add_line(const OGRLineString& shape) {
    geo::Line line = read_places(shape);
    if (line.size() >= 2)
        reading_.geometry.lines.push_back(std::move(line));
    else
        ++reading_.dropped_parts;
}

void GeometryBuilder::add_collection(const OGRGeometryCollection& collection) {
    for (int at = 0; at < collection.getNumGeometries(); ++at) add(*collection.getGeometryRef(at));
}

void GeometryBuilder::add(const OGRGeometry& shape) {
    if (shape.IsEmpty()) return;
    switch (wkbFlatten(shape.getGeometryType())) {
        case wkbPolygon:
            return add_polygon(*shape.toPolygon());
        case wkbLineString:
            return add_line(*shape.toLineString());
        case wkbPoint:
            reading_.geometry.points.push_back(
                read_place(shape.toPoint()->getX(), shape.toPoint()->getY()));
            return;
        case wkbMultiPolygon:
        case wkbMultiLineString:
        case wkbMultiPoint:
            return add_collection(*shape.toGeometryCollection());
        default:
            has_unknown_shape_ = true;
    }
}

GeometryReading GeometryBuilder::finish() {
    if (has_no_number_)
        reading_.problem = "has a coordinate that is no number";
    else if (reading_.is_beyond_degrees)
        reading_.problem = "has a coordinate beyond ±180° or ±90°";
    else if (has_unknown_shape_)
        reading_.problem = "has a shape that is neither points, lines nor areas";
    else if (reading_.geometry.is_empty())
        reading_.problem =
            reading_.dropped_parts == 0 ? "has no shape" : "has too few places to have a shape";
    if (!reading_.problem.empty()) reading_.geometry = {};
    return std::move(reading_);
}

}  // namespace

GeometryReading read_geometry(const OGRGeometry& shape) {
    GeometryBuilder builder;
    builder.add(shape);
    return builder.finish();
}

}  // namespace io
