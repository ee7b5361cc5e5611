#pragma once

#include <imgui.h>

#include <optional>

#include "ui/frame.hpp"

namespace ui {

/// Where a window stands at first: in the middle, or beside the map, so that this stays in view.
enum class Stand { middle, beside_map };
/// Where a window of that width begins which stands beside the map: at the left or, where the
/// narratives are, which are told meanwhile, over the card; behind the narratives where that is not
/// beside the map.
float left_beside_map(const Frame& frame, float width);

/// Begins a window over the map that belongs to `panel`, at first `width` × `height` (at 100 %).
/// Returns false when the panel is closed; otherwise end_floating must follow. `foot`: height (at
/// 100 %) of what stays in sight at its lower end, behind begin_foot(), while all else scrolls.
bool begin_floating(Frame& frame, const char* title, session::Panel panel, float width,
                    float height, Stand stand = Stand::middle, float foot = 0);
void begin_foot();
void end_floating();

/// The window of a panel that lies over all others; nothing where none is open.
std::optional<session::Panel> topmost_floating(const Frame& frame);
/// Asks for what a command does; but a window that others cover comes up instead of being closed.
void ask_or_raise(Frame& frame, session::Action action);

/// The same for a window that belongs to no panel and cannot be closed; nothing in it scrolls by
/// itself. ImGui::End() must follow.
void begin_dialog(const Frame& frame, const char* title, float width, float height,
                  Stand stand = Stand::middle);

/// Begins a small window on the map, under those that are opened over it. `at` is its upper left
/// corner; it is as high as what is in it. ImGui::End() must follow.
void begin_label(const Frame& frame, const char* name, ImVec2 at, float width);

/// Begins a small window that lies over all others, as high as what is in it; `pivot` is the share
/// of the window that stands at `at`. ImGui::End() must follow.
void begin_note(const Frame& frame, const char* name, ImVec2 at, ImVec2 pivot, float width);

}  // namespace ui
