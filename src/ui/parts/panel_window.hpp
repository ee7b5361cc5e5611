#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Which side of a panel has the line that parts it from its neighbour.
enum class Edge { none, left, right, top, bottom };

/// Begins a window that stands fixed at `place`; always followed by end_panel. The name is what
/// the keyboard's window switcher shows.
void begin_panel(const Frame& frame, const char* name, const Rect& place, Edge line);
/// The same without padding, for a single line of text.
void begin_bar(const Frame& frame, const char* name, const Rect& place, Edge line);
void end_panel();
/// Draws such a line in the window that is begun.
void draw_edge(const Frame& frame, const Rect& place, Edge line);

/// Name of the panel and a button that closes it.
void panel_header(Frame& frame, const char* title, session::Panel panel);
/// Only the button, at the right end of a line of the given height (0: of text).
void close_button(Frame& frame, session::Panel panel, float line_height = 0);

/// A cross to click. `name` is the identity.
bool cross_button(const Frame& frame, const char* name);

/// The part of a panel that scrolls. `height` 0: the rest.
void begin_scroll(const char* name, float height = 0);
/// Arrows and page keys scroll the part that was begun, for windows in which nothing is chosen.
void scroll_with_keys();
void end_scroll();

}  // namespace ui
