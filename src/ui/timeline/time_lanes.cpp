#include "ui/timeline/time_lanes.hpp"

#include <algorithm>

#include "style/status_symbol.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/timeline/time_brush.hpp"

namespace ui {
namespace {

constexpr float thinnest_bar = 7, thickest_bar = 15;  // at 100 %
constexpr float label_room = 84;
constexpr float soft = 0.38F;  // strength of the stretch in which an event may lie

/// Whether the events are drawn one by one rather than counted.
bool has_bars(const Frame& frame, const TimeLanes& lanes) {
    const float room = lanes.events_bottom - lanes.events_top;
    const session::Timeline& timeline = frame.session.timeline();
    return !timeline.bars.empty() &&
           room / static_cast<float>(timeline.lanes) >= frame.px(thinnest_bar);
}

float bar_height(const Frame& frame, const TimeLanes& lanes) {
    const auto count = static_cast<float>(std::max(1, frame.session.timeline().lanes));
    return std::min(frame.px(thickest_bar), (lanes.events_bottom - lanes.events_top) / count);
}

/// From left to right as far as it is shown, px.
struct Sides {
    float from, to;
};
Sides sides_of(const claims::Extent& extent, const TimeScale& scale) {
    return {std::max(scale.x(extent.begin), scale.left),
            std::min(scale.x(extent.end), scale.right())};
}
/// Of a column, with a gap to the next where there is room for one.
Sides sides_of(const Frame& frame, const session::TimeBin& bin, const TimeScale& scale) {
    Sides sides = sides_of(bin.extent, scale);
    if (sides.to - sides.from > frame.px(4)) sides.to -= frame.px(1);
    return sides;
}

struct BarBox {
    ImVec2 from, to, centre;
};

BarBox box_of(const session::TimeBar& bar, const TimeLanes& lanes, float height) {
    const auto [from, to] = sides_of(bar.when, lanes.scale);
    const float bottom = lanes.events_bottom - height * static_cast<float>(bar.lane);
    return {{from, bottom - height}, {to, bottom}, {(from + to) / 2, bottom - height / 2}};
}

void draw_bars(const Frame& frame, const TimeLanes& lanes, ImDrawList& list) {
    const float height = bar_height(frame, lanes);
    const float radius = height / 2 / style::symbol_reach;
    const std::vector<claims::Status>& statuses = frame.session.overview().statuses;
    for (const session::TimeBar& bar : frame.session.timeline().bars) {
        const BarBox box = box_of(bar, lanes, height);
        const claims::Status status = statuses[bar.row];
        const bool marked =
            frame.session.selected() == bar.row || frame.session.hovered() == bar.row;
        list.AddRectFilled({box.from.x, box.from.y + 1}, {box.to.x, box.to.y - 1},
                           to_u32(style::status_colour(status, frame.map_theme()), soft),
                           height / 4);
        if (marked)
            list.AddRect({box.from.x - 1, box.from.y}, {box.to.x + 1, box.to.y},
                         to_u32(frame.colours.selection), height / 4, 0, frame.px(1.5F));
        draw_symbol(frame, list, status, box.centre, radius);
    }
}

void draw_counts(const Frame& frame, const TimeLanes& lanes, ImDrawList& list) {
    const session::Timeline& timeline = frame.session.timeline();
    if (timeline.most_events <= 0) return;
    const float room = lanes.events_bottom - lanes.events_top - frame.px(2);
    const float least = frame.px(1.5F);  // a single event is seen beside a thousand
    for (const session::TimeBin& bin : timeline.bins) {
        const auto [from, to] = sides_of(frame, bin, lanes.scale);
        float bottom = lanes.events_bottom;
        for (const claims::Status status : claims::all_statuses) {
            const float count = bin.events[static_cast<std::size_t>(status)];
            if (count <= 0) continue;
            const float height = std::max(count / timeline.most_events * room, least);
            const float top = std::max(bottom - height, lanes.events_top);
            list.AddRectFilled({from, top}, {to, bottom},
                               to_u32(style::status_colour(status, frame.map_theme())));
            // The lightest of the greys is hardly darker than the panel.
            if (frame.map_theme() == style::Theme::print && bottom - top > frame.px(3))
                list.AddRect({from, top}, {to, bottom}, to_u32(frame.colours.text_faint));
            bottom = top;
        }
    }
}

void draw_claims(const Frame& frame, const TimeLanes& lanes, ImDrawList& list) {
    const session::Timeline& timeline = frame.session.timeline();
    if (timeline.most_claims == 0) return;
    const float room = lanes.claims_bottom - lanes.claims_top - frame.px(1);
    const claims::KnownOn& known_on = frame.filter().known_on;
    for (const session::TimeBin& bin : timeline.bins) {
        if (bin.claims == 0) continue;
        const auto [from, to] = sides_of(frame, bin, lanes.scale);
        const float share =
            static_cast<float>(bin.claims) / static_cast<float>(timeline.most_claims);
        const bool unknown = known_on && bin.extent.begin >= *known_on;
        list.AddRectFilled({from, lanes.claims_bottom - std::max(share * room, frame.px(1.5F))},
                           {to, lanes.claims_bottom},
                           to_u32(frame.colours.text_faint, unknown ? 0.3F : 0.85F));
    }
}

void draw_ticks(const Frame& frame, const TimeLanes& lanes, ImDrawList& list) {
    const float gap = frame.px(4);
    float free_from = lanes.scale.left;
    for (const TimeTick& tick : time_ticks(lanes.scale, frame.px(label_room))) {
        const float x = lanes.scale.x(tick.at);
        list.AddRectFilled({x, lanes.events_top}, {x + frame.px(1), lanes.labels_top + frame.px(3)},
                           to_u32(frame.colours.panel_line, tick.is_major ? 1.0F : 0.7F));
        const float label_end = x + gap + ImGui::CalcTextSize(tick.label.c_str()).x;
        // The first label tells the year, too, and may need the room of the next one.
        if (x < free_from || label_end > lanes.scale.right()) continue;
        list.AddText({x + gap, lanes.labels_top}, to_u32(frame.colours.text_faint),
                     tick.label.c_str());
        free_from = label_end;
    }
    const float bottom = lanes.claims_bottom;
    list.AddRectFilled({lanes.scale.left, bottom}, {lanes.scale.right(), bottom + frame.px(1)},
                       to_u32(frame.colours.panel_line));
    list.AddRectFilled({lanes.scale.left, lanes.events_bottom},
                       {lanes.scale.right(), lanes.events_bottom + frame.px(1)},
                       to_u32(frame.colours.panel_line));
}

void draw_lane_names(const Frame& frame, const TimeLanes& lanes, ImDrawList& list) {
    const float line = ImGui::GetTextLineHeight();
    const auto name = [&](const char* words, float bottom) {
        const float x = lanes.scale.left - frame.px(8) - ImGui::CalcTextSize(words).x;
        list.AddText({x, bottom - line}, to_u32(frame.colours.text_faint), words);
    };
    name("happened", lanes.events_bottom);
    name("claimed", lanes.claims_bottom);
}

}  // namespace

std::optional<claims::EventRow> bar_at(const Frame& frame, const TimeLanes& lanes, ImVec2 at) {
    if (!has_bars(frame, lanes)) return std::nullopt;
    const float height = bar_height(frame, lanes);
    for (const session::TimeBar& bar : frame.session.timeline().bars) {
        const BarBox box = box_of(bar, lanes, height);
        const float half = std::max((box.to.x - box.from.x) / 2, height / 2);
        if (at.y >= box.from.y && at.y < box.to.y && at.x >= box.centre.x - half &&
            at.x <= box.centre.x + half)
            return bar.row;
    }
    return std::nullopt;
}

void draw_time_lanes(const Frame& frame, const TimeLanes& lanes) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_lane_names(frame, lanes, list);
    list.PushClipRect({lanes.scale.left, lanes.events_top - frame.px(2)},
                      {lanes.scale.right(), lanes.labels_top + ImGui::GetTextLineHeight()}, true);
    draw_ticks(frame, lanes, list);
    if (has_bars(frame, lanes)) {
        draw_bars(frame, lanes, list);
    } else {
        draw_counts(frame, lanes, list);
    }
    draw_claims(frame, lanes, list);
    draw_shown_window(frame, lanes, list);
    list.PopClipRect();
    draw_known_mark(frame, lanes, list);
}

}  // namespace ui
