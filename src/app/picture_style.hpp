#pragma once

#include <string>

#include "app/furniture.hpp"

namespace app {

/// How a picture is made of a session, besides what the session shows.
struct PictureStyle {
    bool furniture = true;
    double dots_per_inch = 96.0;
    Whole whole = {};
    std::string atlas = {};  ///< where the atlas was read from; empty: the bundled one
};

}  // namespace app
