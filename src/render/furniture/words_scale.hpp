#pragma once

#include <algorithm>
#include <cmath>

#include "render/scene.hpp"

namespace render {

/// How much larger than on the screen a picture's words are set: they grow with the picture, but
/// slower than it. 1 without furniture, where the map is one part of a window.
inline double words_scale(const Scene& scene) {
    if (!scene.furniture) return 1.0;
    const double size = std::min(scene.viewport.width / 1600.0, scene.viewport.height / 1000.0);
    return std::clamp(std::sqrt(size), 0.8, 1.5);
}

}  // namespace render
