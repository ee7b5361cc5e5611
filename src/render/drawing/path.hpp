#pragma once

#include <array>
#include <vector>

#include "geo/camera.hpp"

namespace render {

/// A course of straight lines and cubic curves, in as many pieces as it likes; where it is filled,
/// inside is what it winds around (the non-zero rule).
class Path {
 public:
    struct Step {
        enum class Kind { move, line, curve, close } kind;
        std::array<geo::ScreenPoint, 3> at{};  ///< of a curve: both handles and the end
    };

    void move_to(const geo::ScreenPoint& to) { steps_.push_back({Step::Kind::move, {to}}); }
    void line_to(const geo::ScreenPoint& to) { steps_.push_back({Step::Kind::line, {to}}); }
    void curve_to(const geo::ScreenPoint& leaving, const geo::ScreenPoint& arriving,
                  const geo::ScreenPoint& to) {
        steps_.push_back({Step::Kind::curve, {leaving, arriving, to}});
    }
    void close() { steps_.push_back({Step::Kind::close}); }

    /// A line through `places`, closed or not; nothing for fewer than two.
    void add_line(const std::vector<geo::ScreenPoint>& places, bool closed);
    /// A rectangle whose upper left corner is at (0, 0).
    void add_rectangle(double width, double height);
    void add(const Path& other);
    /// Another path, every point changed by `place`.
    template <class Place>
    void add(const Path& other, Place place) {
        for (Step step : other.steps_) {
            for (geo::ScreenPoint& at : step.at) at = place(at);
            steps_.push_back(step);
        }
    }

    bool empty() const { return steps_.empty(); }
    const std::vector<Step>& steps() const { return steps_; }

 private:
    std::vector<Step> steps_;
};

}  // namespace render
