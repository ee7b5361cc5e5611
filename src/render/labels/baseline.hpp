#pragma once

#include <vector>

#include "geo/camera.hpp"

namespace render {

/// A curve that letters stand on, measured along itself, px.
class Baseline {
 public:
    explicit Baseline(std::vector<geo::ScreenPoint> points);

    /// Runs beside `line`, `lift` px to its upper side when read from first to last.
    static Baseline above(const std::vector<geo::ScreenPoint>& line, double lift);

    double length() const { return along_.back(); }
    geo::ScreenPoint at(double along) const;
    /// Direction of the chord between two places, radians clockwise from rightwards.
    double angle(double from, double to) const;

 private:
    std::vector<geo::ScreenPoint> points_;
    std::vector<double> along_;
};

}  // namespace render
