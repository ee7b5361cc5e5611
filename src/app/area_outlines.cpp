#include "app/area_outlines.hpp"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr double longest_piece = 0.5;  // degrees
constexpr int most_steps = 64;

std::vector<geo::ScreenPoint> outline(const session::Session& session, const geo::Ring& ring) {
    std::vector<geo::ScreenPoint> points;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const geo::LngLat &from = ring[i], &to = ring[(i + 1) % ring.size()];
        const double longest = std::max(std::abs(to.lng - from.lng), std::abs(to.lat - from.lat));
        const int steps =
            std::clamp(static_cast<int>(std::ceil(longest / longest_piece)), 1, most_steps);
        for (int step = 0; step < steps; ++step) {
            const double share = static_cast<double>(step) / steps;
            const geo::LngLat at{from.lng + share * (to.lng - from.lng),
                                 from.lat + share * (to.lat - from.lat)};
            points.push_back(geo::to_screen(session.view().camera, session.viewport(), at));
        }
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
