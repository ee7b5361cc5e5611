#pragma once

#include <vector>

#include "geo/camera.hpp"
#include "session/session.hpp"

namespace app {

/// The rings of the areas that the filter asks for, on the screen. Their edges are straight in
/// longitude and latitude, which a projection may bend.
std::vector<std::vector<geo::ScreenPoint>> area_outlines(const session::Session& session);

}  // namespace app
