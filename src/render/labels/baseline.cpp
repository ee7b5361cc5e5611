#include "render/labels/baseline.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace render {

using geo::ScreenPoint;

Baseline::Baseline(std::vector<ScreenPoint> points) : points_(std::move(points)) {
    along_.push_back(0.0);
    for (std::size_t i = 1; i < points_.size(); ++i)
        along_.push_back(along_.back() + std::hypot(points_[i].x - points_[i - 1].x,
                                                    points_[i].y - points_[i - 1].y));
}

Baseline Baseline::above(const std::vector<ScreenPoint>& line, double lift) {
    std::vector<ScreenPoint> points;
    points.reserve(line.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const ScreenPoint& before = line[i > 0 ? i - 1 : 0];
        const ScreenPoint& after = line[std::min(i + 1, line.size() - 1)];
        const double dx = after.x - before.x, dy = after.y - before.y;
        const double length = std::max(std::hypot(dx, dy), 1e-9);
        points.push_back({line[i].x + dy / length * lift, line[i].y - dx / length * lift});
    }
    return Baseline(std::move(points));
}

ScreenPoint Baseline::at(double along) const {
    const auto after = std::ranges::lower_bound(along_, along);
    const auto last = static_cast<std::ptrdiff_t>(points_.size()) - 1;
    const auto i = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(
        after - along_.begin(), std::min<std::ptrdiff_t>(1, last), last));
    if (i == 0) return points_.front();
    const double step = along_[i] - along_[i - 1];
    const double part = step > 0 ? (along - along_[i - 1]) / step : 0.0;
    return {std::lerp(points_[i - 1].x, points_[i].x, part),
            std::lerp(points_[i - 1].y, points_[i].y, part)};
}

double Baseline::angle(double from, double to) const {
    const ScreenPoint a = at(from), b = at(to);
    return std::atan2(b.y - a.y, b.x - a.x);
}

}  // namespace render
