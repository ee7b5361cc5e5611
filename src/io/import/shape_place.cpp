#include "io/import/shape_place.hpp"

#include <algorithm>
#include <memory>

#include "geo/distance.hpp"

namespace io {
namespace {

/// Puts the western half of the world behind the eastern one.
class BehindTheEast : public OGRDefaultGeometryVisitor {
 public:
    using OGRDefaultGeometryVisitor::visit;
    void visit(OGRLineString* line) override {
        for (int i = 0; i < line->getNumPoints(); ++i)
            if (line->getX(i) < 0.0) line->setPoint(i, line->getX(i) + 360.0, line->getY(i));
    }
    void visit(OGRLinearRing* ring) override { visit(static_cast<OGRLineString*>(ring)); }
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

OGRPoint middle_of(const OGRGeometry& shape) {
    OGRPoint point;
    if (shape.Centroid(&point) == OGRERR_NONE && !point.IsEmpty()) return point;
    const OGREnvelope box = box_of(shape);
    return {(box.MinX + box.MaxX) / 2.0, (box.MinY + box.MaxY) / 2.0};
}

/// Of a shape in degrees.
OGRPoint middle_on_globe(const OGRGeometry& shape) {
    const OGREnvelope box = box_of(shape);
    if (box.MaxX - box.MinX <= 180.0) return middle_of(shape);
    const std::unique_ptr<OGRGeometry> shifted(shape.clone());
    BehindTheEast behind;
    shifted->accept(&behind);
    const OGREnvelope narrower = box_of(*shifted);
    if (narrower.MaxX - narrower.MinX >= box.MaxX - box.MinX) return middle_of(shape);
    OGRPoint point = middle_of(*shifted);
    if (point.getX() > 180.0) point.setX(point.getX() - 360.0);
    return point;
}

}  // namespace

std::optional<geo::LngLat> place_of(const OGRGeometry& shape,
                                    OGRCoordinateTransformation* to_degrees) {
    OGRPoint point;
    if (wkbFlatten(shape.getGeometryType()) == wkbPoint)
        point = *shape.toPoint();
    else
        point = to_degrees == nullptr ? middle_on_globe(shape) : middle_of(shape);
    double x = point.getX(), y = point.getY();
    if (to_degrees != nullptr && !to_degrees->Transform(1, &x, &y)) return std::nullopt;
    return geo::LngLat{x, y};
}

double reach_of(const OGRGeometry& shape, const geo::LngLat& place,
                OGRCoordinateTransformation* to_degrees) {
    if (wkbFlatten(shape.getGeometryType()) == wkbPoint) return 0.0;
    Farthest farthest(place, to_degrees);
    shape.accept(&farthest);
    return farthest.metres();
}

}  // namespace io
