#include "app/picture/area_outlines.hpp"

#include "geo/projection/plain_line.hpp"

namespace app {
namespace {

std::vector<geo::ScreenPoint> outline(const session::Session& session, const geo::Ring& ring) {
    std::vector<geo::ScreenPoint> points;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        geo::Line side = geo::plain_line(ring[i], ring[(i + 1) % ring.size()]);
        side.pop_back();  // where the next one begins
        for (const geo::LngLat& at : side)
            points.push_back(geo::to_screen(session.view().camera, session.viewport(), at));
    }
    return points;
}

}  // namespace

std::vector<std::vector<geo::ScreenPoint>> area_outlines(const session::Session& session) {
    std::vector<std::vector<geo::ScreenPoint>> rings;
    for (const geo::Polygon& area : session.view().filter.areas) {
        rings.push_back(outline(session, area.outer));
        for (const geo::Ring& hole : area.holes) rings.push_back(outline(session, hole));
    }
    return rings;
}

}  // namespace app
