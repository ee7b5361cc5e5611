#include "render/labels/smooth_path.hpp"

#include <algorithm>
#include <cmath>

namespace render {
namespace {

using geo::ScreenPoint;

/// Calls `visit(a, b)` for the runs of segments a…b (corner numbers) that touch `extent`.
template <class Visit>
void visit_runs(const std::vector<ScreenPoint>& corners, const ScreenBox& extent, Visit visit) {
    std::size_t begin = 0;
    bool inside = false;
    for (std::size_t i = 0; i + 1 < corners.size(); ++i) {
        const auto [left, right] = std::minmax(corners[i].x, corners[i + 1].x);
        const auto [top, bottom] = std::minmax(corners[i].y, corners[i + 1].y);
        const bool touches = ScreenBox{left, top, right + 1e-9, bottom + 1e-9}.overlaps(extent);
        if (touches && !inside) begin = i;
        if (!touches && inside) visit(begin, i);
        inside = touches;
    }
    if (inside) visit(begin, corners.size() - 1);
}

/// The places every `sample_spacing_px` along the corners `begin`…`end`.
SmoothStretch sampled(const std::vector<ScreenPoint>& corners, const std::vector<double>& along_px,
                      std::size_t begin, std::size_t end, const ScreenBox& extent) {
    SmoothStretch stretch;
    std::size_t corner = begin;
    const auto first = static_cast<long>(std::ceil(along_px[begin] / sample_spacing_px));
    const auto last = static_cast<long>(std::floor(along_px[end] / sample_spacing_px));
    for (long number = first; number <= last; ++number) {
        const double at = static_cast<double>(number) * sample_spacing_px;
        while (corner + 1 < end && along_px[corner + 1] < at) ++corner;
        const double length = along_px[corner + 1] - along_px[corner];
        const double part = length > 0 ? (at - along_px[corner]) / length : 0.0;
        const ScreenPoint place{std::lerp(corners[corner].x, corners[corner + 1].x, part),
                                std::lerp(corners[corner].y, corners[corner + 1].y, part)};
        // A long segment may reach far beyond what is looked at.
        if (!extent.overlaps({place.x, place.y, place.x + 1e-9, place.y + 1e-9})) {
            if (!stretch.samples.empty()) break;
            continue;
        }
        if (stretch.samples.empty()) stretch.first = number;
        stretch.samples.push_back(place);
    }
    return stretch;
}

void smooth(std::vector<ScreenPoint>& samples, std::size_t reach) {
    std::vector<ScreenPoint> sums(samples.size() + 1);
    for (std::size_t i = 0; i < samples.size(); ++i)
        sums[i + 1] = {sums[i].x + samples[i].x, sums[i].y + samples[i].y};
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::size_t near = std::min({reach, i, samples.size() - 1 - i});
        const auto count = static_cast<double>(2 * near + 1);
        const ScreenPoint &low = sums[i - near], &high = sums[i + near + 1];
        samples[i] = {(high.x - low.x) / count, (high.y - low.y) / count};
    }
}

}  // namespace

std::vector<SmoothStretch> smooth_stretches(
    const LabelPath& path, double metres_per_px, const ScreenBox& extent, double smoothing_px,
    const std::function<ScreenPoint(const geo::ProjectedPoint&)>& to_screen) {
    std::vector<ScreenPoint> corners;
    std::vector<double> along_px;
    corners.reserve(path.places.size());
    along_px.reserve(path.places.size());
    for (std::size_t i = 0; i < path.places.size(); ++i) {
        corners.push_back(to_screen(path.places[i]));
        along_px.push_back(path.along[i] / metres_per_px);
    }
    std::vector<SmoothStretch> stretches;
    visit_runs(corners, extent, [&](std::size_t begin, std::size_t end) {
        SmoothStretch stretch = sampled(corners, along_px, begin, end, extent);
        if (stretch.samples.size() < 2) return;
        stretch.raw = stretch.samples;
        for (int pass = 0; pass < 2; ++pass)  // twice: a mean alone keeps corners
            smooth(stretch.samples, static_cast<std::size_t>(smoothing_px / sample_spacing_px));
        stretches.push_back(std::move(stretch));
    });
    return stretches;
}

}  // namespace render
