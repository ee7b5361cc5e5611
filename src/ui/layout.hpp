#pragma once

#include <span>

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
/// The layers' column holds one panel at a time: the narratives stand there, too; in a narrow
/// window the card of what is selected, in a low one the events. That which was asked for last is
/// seen. Where the map would have too little beside it, it lies over the map.
struct Layout {
    Rect menu, layers, events, card, timeline, narratives, status, map;
    Rect open_map;                 ///< the part of the map over which no panel lies
    bool card_covers_map = false;  ///< there is no column in whose place the card could stand
};

struct LayoutRequest {
    float width = 0, height = 0;  ///< of the window
    float scale = 1;
    float bar_height = 28;  ///< of menu and status bar
    session::PanelsOpen open{};
    bool card_has_subject = false;                ///< something is selected
    std::span<const session::Panel> asked_for{};  ///< the last one first
    bool needs_map = false;  ///< something is to be clicked there: nothing lies over it

    bool is_open(session::Panel panel) const { return open[static_cast<std::size_t>(panel)]; }
};

/// Whole px, so that the map's pixels stay sharp.
Layout lay_out(const LayoutRequest& request);

/// Panels that are open and have no place.
session::PanelsOpen crowded_out(const LayoutRequest& request, const Layout& layout);

}  // namespace ui
