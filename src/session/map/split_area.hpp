#pragma once

#include "session/actions/action.hpp"

namespace session {

/// Width of the line between the halves of a split map, px.
inline constexpr double split_gap = 4.0;

/// What to tell the session of a map that fills `whole`. The halves of a split one begin and end at
/// whole device pixels, so that both are drawn alike.
SetMapArea map_area(const geo::ScreenPoint& origin, const geo::Viewport& whole, bool is_split);

}  // namespace session
