#include "io/gdal/shape_place.hpp"

#include <algorithm>
#include <memory>

#include "geo/measure/distance.hpp"

namespace io {
namespace {

/// Puts the western half of the world behind the eastern one.
class BehindTheEast : public OGRDefaultGeometryVisitor {
 public:
    using OGRDefaultGeometryVisitor::visit;
    void visit(OGRPoint* point) override {
        if (point->getX() < 0.0) point->setX(point->getX() + 360.0);
    }
};

class Farthest : public OGRDefaultConstGeometryVisitor {
 public:
    Farthest(const geo::LngLat& from, OGRCoordinateTransformation* to_degrees)
        : from_(from), to_degrees_(to_degrees) {}

    using OGRDefaultConstGeometryVisitor::visit;
    void visit(const OGRPoint* corner) override {
        double x = corner->getX(), y = corner->getY();
        if (to_degrees_ != nullptr && !to_degrees_->Transform(1, &x, &y)) return;
        if (!geo::is_plausible({x, y})) return;
        metres_ = std::max(metres_, geo::distance_m(from_, {x, y}));
    }

    double metres() const { return metres_; }

 private:
    geo::LngLat from_;
    OGRCoordinateTransformation* to_degrees_;
    double metres_ = 0.0;
};

OGREnvelope box_of(const OGRGeometry& shape) {
    OGREnvelope box;
    shape.getEnvelope(&box);
    return box;
}

double width_of(const OGRGeometry& shape) {
    const OGREnvelope box = box_of(shape);
    return box.MaxX - box.MinX;
}

OGRPoint middle_of(const OGRGeometry& shape) {
    OGRPoint point;
    if (shape.Centroid(&point) == OGRERR_NONE && !point.IsEmpty()) return point;
    const OGREnvelope box = box_of(shape);
    return {(box.MinX + box.MaxX) / 2.0, (box.MinY + box.MaxY) / 2.0};
}

/// Of a shape in degrees. One that seems to reach around the world but is narrow when its western
/// half is put behind the eastern one lies across the 180th meridian.
OGRPoint middle_on_globe(const OGRGeometry& shape) {
    constexpr double wide = 180.0, narrow = 90.0;  // degrees
    if (width_of(shape) <= wide) return middle_of(shape);
    const std::unique_ptr<OGRGeometry> shifted(shape.clone());
    BehindTheEast behind;
    shifted->accept(&behind);
    // What has all its corners on that meridian is the world.
    if (const double width = width_of(*shifted); width > narrow || width == 0.0)
        return middle_of(shape);
    OGRPoint point = middle_of(*shifted);
    if (point.getX() > 180.0) point.setX(point.getX() - 360.0);
    return point;
}

std::optional<geo::LngLat> converted(const OGRPoint& point,
                                     OGRCoordinateTransformation* to_degrees) {
    double x = point.getX(), y = point.getY();
    if (to_degrees != nullptr && !to_degrees->Transform(1, &x, &y)) return std::nullopt;
    return geo::LngLat{x, y};
}

bool is_in_degrees(OGRCoordinateTransformation& system) {
    return system.GetSourceCS() != nullptr && system.GetSourceCS()->IsGeographic();
}

}  // namespace

std::optional<geo::LngLat> place_of(const OGRGeometry& shape,
                                    OGRCoordinateTransformation* to_degrees) {
    if (wkbFlatten(shape.getGeometryType()) == wkbPoint)
        return converted(*shape.toPoint(), to_degrees);
    const bool is_plane = to_degrees != nullptr && !is_in_degrees(*to_degrees);
    return converted(is_plane ? middle_of(shape) : middle_on_globe(shape), to_degrees);
}

double reach_of(const OGRGeometry& shape, const geo::LngLat& place,
                OGRCoordinateTransformation* to_degrees) {
    if (wkbFlatten(shape.getGeometryType()) == wkbPoint) return 0.0;
    Farthest farthest(place, to_degrees);
    shape.accept(&farthest);
    return farthest.metres();
}

}  // namespace io
