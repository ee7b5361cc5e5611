#pragma once

#include <cstddef>

#include "app/furniture.hpp"

namespace app {

/// How a picture is made of what a session shows.
struct PictureStyle {
    bool furniture = true;
    double dots_per_inch = 96.0;
    Whole whole = {};
    /// Device pixels drawn at a time, 4 bytes each. More is hardly faster; less tells more often
    /// how far a large picture is, and stops sooner.
    std::size_t largest_band = std::size_t{1} << 23;
};

}  // namespace app
