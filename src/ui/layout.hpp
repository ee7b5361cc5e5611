#pragma once

#include "session/panels.hpp"

namespace ui {

/// A part of the window, px of ImGui. Without width or height: not there.
struct Rect {
    float x = 0, y = 0, width = 0, height = 0;

    bool is_empty() const { return width <= 0 || height <= 0; }
    bool contains(float px, float py) const {
        return px >= x && py >= y && px < x + width && py < y + height;
    }
};

/// Where everything stands. The map takes what the panels leave.
///
///     menu
///     layers │    map    │ card
///            │  events   │
///     timeline
///     status
///
/// In a narrow window the card of what is selected stands in place of the layers.
struct Layout {
    Rect menu, layers, events, card, timeline, status, map;
    bool card_covers_map =
        false;  ///< the window is narrow, and there are no layers in whose place it could stand
};

struct LayoutRequest {
    float width = 0, height = 0;  ///< of the window
    float scale = 1;
    float bar_height = 28;  ///< of menu and status bar
    session::PanelsOpen open{};
    bool card_has_subject = false;  ///< something is selected

    bool is_open(session::Panel panel) const { return open[static_cast<std::size_t>(panel)]; }
};

/// Whole px, so that the map's pixels stay sharp.
Layout lay_out(const LayoutRequest& request);

}  // namespace ui
