#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "render/labels/screen_box.hpp"
#include "render/scene.hpp"

namespace render {

inline constexpr double picture_margin = 14.0;  ///< px from the picture's edge to what stands on it

/// A corner of the picture, where a panel may stand.
struct Corner {
    bool right, bottom;
};
inline constexpr Corner upper_left{false, false}, upper_right{true, false}, lower_left{false, true},
    lower_right{true, true};
inline constexpr std::array all_corners{upper_left, upper_right, lower_left, lower_right};

/// Finds a corner for a panel. Lengths in px.
struct CornerDesk {
    const Scene& scene;
    double scale;                         ///< of words, see words_scale()
    const std::vector<ScreenBox>& taken;  ///< by other panels, scale bar and attribution

    ScreenBox box_in(Corner corner, double width, double height) const;
    /// Whether a panel would lie inside the picture and cover no other; it may cover events.
    bool is_free(const ScreenBox& box) const;
    bool covers_event(const ScreenBox& box) const;
    /// In the first of the corners where the panel hides the fewest events. One that covers what is
    /// taken, or leaves the picture, is worse than one that covers all events.
    ScreenBox best_of(std::span<const Corner> corners, double width, double height) const;
};

}  // namespace render
