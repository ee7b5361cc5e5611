#pragma once

#include <vector>

#include "geo/camera.hpp"

namespace render {

/// How far beyond the page's edge shapes go on, so that the ends and edges that cutting makes stay
/// unseen; px.
inline constexpr double bleed_px = 16.0;

/// The part of a ring on the page, as one ring: where the area falls into pieces, they hang
/// together along the bleed's edge. Source: Sutherland and Hodgman, 1974,
/// doi:10.1145/360767.360802.
std::vector<geo::ScreenPoint> ring_on_page(std::vector<geo::ScreenPoint> ring,
                                           const geo::Viewport& viewport);

/// A stretch of a line on the page.
struct Stretch {
    std::vector<geo::ScreenPoint> places;
    double start = 0.0;  ///< px from the line's start
};
std::vector<Stretch> stretches_on_page(const std::vector<geo::ScreenPoint>& line,
                                       const geo::Viewport& viewport);

}  // namespace render
