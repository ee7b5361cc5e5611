#pragma once

#include "geo/projection/projection.hpp"

namespace render {

/// A place in projected metres as the sum of two floats a coordinate. A float alone is good to a
/// metre only; shaders take (high − eye high) + (low − eye low), which stays exact near the eye.
struct SplitMetres {
    float high_x, high_y, low_x, low_y;
};

inline SplitMetres split(const geo::ProjectedPoint& at) {
    const auto high_x = static_cast<float>(at.x);
    const auto high_y = static_cast<float>(at.y);
    return {high_x, high_y, static_cast<float>(at.x - static_cast<double>(high_x)),
            static_cast<float>(at.y - static_cast<double>(high_y))};
}

}  // namespace render
