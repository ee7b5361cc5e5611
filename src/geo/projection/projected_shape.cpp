#include "geo/projection/projected_shape.hpp"

#include <algorithm>
#include <cmath>

#include "geo/projection/wgs84.hpp"
#include "geo/shape/clipped.hpp"
#include "geo/shape/plausible.hpp"

namespace geo {
namespace {

constexpr double longest_step_deg = 10.0;  // a curve's middle may lie on its chord by chance
constexpr int most_halvings = 24;
constexpr double least_tolerance_m = 1.0;  // data are not more exact
constexpr double metres_a_degree = 111'000.0;

/// The very same from either end: whoever runs along an edge the other way bends it the same way.
double off_chord(const ProjectedPoint& at, const ProjectedPoint& from, const ProjectedPoint& to) {
    if (to < from) return off_chord(at, to, from);
    const double dx = to.x - from.x, dy = to.y - from.y, length = std::hypot(dx, dy);
    if (length == 0.0) return std::hypot(at.x - from.x, at.y - from.y);
    return std::abs(dx * (at.y - from.y) - dy * (at.x - from.x)) / length;
}

/// A place in both its forms.
struct Corner {
    LngLat at;
    ProjectedPoint point;
};

/// Makes projected lines whose edges bend as the projection bends them.
class Bender {
 public:
    Bender(Projection projection, double tolerance_m)
        : projection_(projection),
          tolerance_m_(std::max(tolerance_m, least_tolerance_m)),
          // An arc of radius R strays from its chord L by L² / 8 R; half of R, to be sure.
          straight_deg_(std::sqrt(4 * earth_radius_m * tolerance_m_) / metres_a_degree) {}

    ProjectedLine line(const Line& places, bool closed) const {
        ProjectedLine line;
        line.reserve(places.size());
        if (places.empty()) return line;
        const Corner first = corner(places.front());
        line.push_back(first.point);
        Corner last = first;
        for (std::size_t i = 1; i < places.size(); ++i) {
            const Corner next = corner(places[i]);
            add_between(line, last, next, most_halvings);
            line.push_back(next.point);
            last = next;
        }
        if (closed) add_between(line, last, first, most_halvings);
        return line;
    }

 private:
    Corner corner(const LngLat& at) const { return {at, project(projection_, at)}; }

    void add_between(ProjectedLine& line, const Corner& from, const Corner& to,
                     int halvings) const {
        const double span =
            std::max(std::abs(to.at.lng - from.at.lng), std::abs(to.at.lat - from.at.lat));
        if (projection_ == Projection::web_mercator || span < straight_deg_ || halvings == 0)
            return;
        const Corner middle =
            corner({(from.at.lng + to.at.lng) / 2, (from.at.lat + to.at.lat) / 2});
        if (span < longest_step_deg &&
            off_chord(middle.point, from.point, to.point) <= tolerance_m_)
            return;
        add_between(line, from, middle, halvings - 1);
        line.push_back(middle.point);
        add_between(line, middle, to, halvings - 1);
    }

    Projection projection_;
    double tolerance_m_, straight_deg_;
};

}  // namespace

ProjectedPolygon projected(Projection projection, const Polygon& polygon, double tolerance_m) {
    const Bender bender(projection, tolerance_m);
    const Bounds& world = world_of(projection);
    const auto ring = [&](const Ring& places) {
        return bender.line(clipped_ring(plausible(places), world), true);
    };
    ProjectedPolygon result{ring(polygon.outer), {}};
    for (const Ring& hole : polygon.holes)
        if (ProjectedLine line = ring(hole); line.size() >= 3)
            result.holes.push_back(std::move(line));
    return result;
}

std::vector<ProjectedLine> projected(Projection projection, const Line& line, bool closed,
                                     double tolerance_m) {
    const Bender bender(projection, tolerance_m);
    Line places = plausible(line);
    if (closed && !places.empty()) places.push_back(places.front());
    std::vector<ProjectedLine> pieces;
    for (const Line& piece : clipped_line(places, world_of(projection)))
        pieces.push_back(bender.line(piece, false));
    return pieces;
}

}  // namespace geo
