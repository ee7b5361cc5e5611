#pragma once

#include <functional>
#include <vector>

#include "geo/camera.hpp"
#include "render/labels/label_source.hpp"
#include "render/labels/screen_box.hpp"

namespace render {

/// A stretch of a path on the screen, smoothed, as equally spaced samples. The samples lie at whole
/// multiples of the spacing from the path's start, so that they do not move when the map is panned.
struct SmoothStretch {
    long first = 0;  ///< number of the first sample, counted from the path's start
    std::vector<geo::ScreenPoint> samples;
    std::vector<geo::ScreenPoint> raw;  ///< the same places before smoothing
};

inline constexpr double sample_spacing_px = 4.0;

/// The stretches of `path` that lie inside `extent`, at least two samples each. `to_screen` maps
/// projected metres to px; `smoothing_px` is how far a sample looks to either side.
std::vector<SmoothStretch> smooth_stretches(
    const LabelPath& path, double metres_per_px, const ScreenBox& extent, double smoothing_px,
    const std::function<geo::ScreenPoint(const geo::ProjectedPoint&)>& to_screen);

}  // namespace render
