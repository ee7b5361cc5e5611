#include "render/paper/draw_ground.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "geo/shape/simplify.hpp"
#include "render/base/ground_steps.hpp"
#include "render/paper/cut_to_page.hpp"

namespace render {
namespace {

using geo::ScreenPoint;

// Finer than on a screen: paper is looked at closely, and a page may be enlarged.
constexpr double tolerance_px = 0.08;

/// Draws the steps of one frame.
class GroundPen {
 public:
    GroundPen(Page& page, const Frame& frame, const GroundShapes& shapes)
        : page_(page), frame_(frame), shapes_(shapes) {}

    void draw(const FillStep& step) { page_.fill(area_of(step.fill), step.colour); }

    void draw(const HatchStep& step) {
        const Path area = area_of(step.fill);
        if (area.empty()) return;
        page_.enter_area(area);
        page_.draw(hatch(step), {.colour = step.colour, .width = step.width});
        page_.leave();
    }

    void draw(const LineStep& step) {
        const bool is_solid = step.dash == 0;
        Stroke stroke{.colour = step.colour,
                      .width = step.width,
                      .dash = step.dash,
                      .gap = step.gap,
                      .round_ends = is_solid || step.round};
        Path solid;
        for (const GroundLine& line : shapes_.of(step.line)) {
            if (!frame_.may_show(line)) continue;
            for (const Stretch& stretch : stretches_of(line)) {
                const bool closed = line.closed && stretch.places.front() == stretch.places.back();
                if (is_solid) {
                    // All in one: nothing is darker where two lines meet.
                    solid.add_line(stretch.places, closed);
                } else {
                    Path dashed;
                    dashed.add_line(stretch.places, closed);
                    stroke.start = stretch.start;
                    page_.draw(dashed, stroke);
                }
            }
        }
        page_.draw(solid, stroke);
    }

 private:
    double tolerance_m() const { return tolerance_px * geo::metres_per_pixel(camera()); }
    const geo::Camera& camera() const { return frame_.scene.camera; }
    const geo::Viewport& viewport() const { return frame_.scene.viewport; }

    std::vector<ScreenPoint> on_screen(const geo::ProjectedLine& line) const {
        const double metres = geo::metres_per_pixel(camera());
        std::vector<ScreenPoint> places;
        places.reserve(line.size());
        for (const geo::ProjectedPoint& at : line)
            places.push_back({viewport().width / 2 + (at.x - frame_.centre.x) / metres,
                              viewport().height / 2 - (at.y - frame_.centre.y) / metres});
        return places;
    }

    /// Rings wind to one side and holes to the other, whatever the data do.
    void add_ring(Path& area, const geo::ProjectedLine& ring, bool is_hole) const {
        std::vector<ScreenPoint> places = ring_on_page(on_screen(ring), viewport());
        double twice_area = 0.0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const ScreenPoint &a = places[i], &b = places[(i + 1) % places.size()];
            twice_area += a.x * b.y - b.x * a.y;
        }
        if ((twice_area < 0) != is_hole) std::ranges::reverse(places);
        area.add_line(places, true);
    }

    /// All polygons of a kind as one area, so that neighbours join without a seam.
    Path area_of(Fill fill) const {
        Path area;
        for (const GroundPolygon& polygon : shapes_.of(fill)) {
            if (!frame_.may_show(polygon)) continue;
            const geo::ProjectedPolygon rings =
                geo::simplified(geo::projected(camera().projection, *polygon.places, tolerance_m()),
                                tolerance_m(), shapes_.nodes);
            add_ring(area, rings.outer, false);
            for (const geo::ProjectedLine& hole : rings.holes) add_ring(area, hole, true);
        }
        return area;
    }

    std::vector<Stretch> stretches_of(const GroundLine& line) const {
        std::vector<Stretch> all;
        for (const geo::ProjectedLine& piece :
             geo::projected(camera().projection, *line.places, line.closed, tolerance_m()))
            std::ranges::move(
                stretches_on_page(on_screen(geo::simplified(piece, tolerance_m(), shapes_.nodes)),
                                  viewport()),
                std::back_inserter(all));
        return all;
    }

    /// The hatch's lines over the whole page. On one, x + y is the same everywhere.
    Path hatch(const HatchStep& step) const {
        const double width = viewport().width, height = viewport().height;
        const double apart = step.spacing * std::numbers::sqrt2;
        const double first = height + step.phase * std::numbers::sqrt2;
        Path lines;
        for (double sum = first - apart * std::floor(first / apart); sum < width + height;
             sum += apart)
            lines.add_line(
                {{sum - height - bleed_px, height + bleed_px}, {sum + bleed_px, -bleed_px}}, false);
        return lines;
    }

    Page& page_;
    const Frame& frame_;
    const GroundShapes& shapes_;
};

}  // namespace

void draw_background(Page& page, const Frame& frame) {
    const geo::Viewport& viewport = frame.scene.viewport;
    Path whole;
    whole.add_rectangle(viewport.width, viewport.height);
    page.fill(whole, background_of(frame));
}

void draw_ground(Page& page, const Frame& frame, const GroundShapes& shapes) {
    GroundPen pen(page, frame, shapes);
    for (const GroundStep& step : ground_steps(frame, shapes.hatch_origin))
        std::visit([&](const auto& one) { pen.draw(one); }, step);
}

}  // namespace render
