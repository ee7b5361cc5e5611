#pragma once

#include <imgui.h>

#include <optional>

#include "ui/frame.hpp"
#include "ui/timeline/time_scale.hpp"

namespace ui {

/// Where the parts of the timeline lie, px of the window.
///
///     happened │ ▂▅▇▃  ▁      events
///     claimed  │ ▂▂▃▁▁ ▁ ▼    claims, and the mark of what is known
///              │ 1 Oct  8 Oct labels
struct TimeLanes {
    TimeScale scale;
    float events_top = 0, events_bottom = 0;
    float claims_top = 0, claims_bottom = 0;
    float labels_top = 0;
};

/// Half the width of the mark of what is known, at 100 %.
inline constexpr float known_mark_size = 6;

/// Ticks, events, claims, the shown window and the day of knowledge.
void draw_time_lanes(const Frame& frame, const TimeLanes& lanes);

/// The event whose bar lies there, where events have bars.
std::optional<claims::EventRow> bar_at(const Frame& frame, const TimeLanes& lanes, ImVec2 at);

}  // namespace ui
