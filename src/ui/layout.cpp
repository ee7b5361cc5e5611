#include "ui/layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ui {
namespace {

using session::Panel;

// At 100 %.
constexpr float layers_width = 288, narratives_width = 344;
constexpr float card_narrowest = 344, card_widest = 480, card_share = 0.29F;
constexpr float events_tallest = 288, events_share = 0.38F;
constexpr float events_narrowest = 288, events_widest = 420;  // in the column
constexpr float timeline_tallest = 144, timeline_lowest = 104, timeline_share = 0.27F;
constexpr float timeline_most = 0.5F;  // of a low window, where it was asked for
constexpr float map_lowest = 200, list_lowest = 160;
constexpr float narrow_window = 900;
constexpr float map_narrowest = 200, map_of_no_use = 80;
constexpr float status_share = 0.25F;  // bars never take more of a very low window

/// What the parts of the window have to do with each other.
struct Space {
    const LayoutRequest& request;
    float width, top, height;  ///< between the bars, and above the timeline
    bool is_narrow, is_low;    ///< for a card beside the column, for events beneath the map

    float px(float at_100) const { return at_100 * request.scale; }
};

bool is_asked_for(const LayoutRequest& request, Panel panel) {
    return std::ranges::find(request.asked_for, panel) != request.asked_for.end();
}

/// Unless it was asked for, nothing where map and list would have too little left to be of use.
float timeline_height(const LayoutRequest& request, float middle) {
    if (!request.is_open(Panel::timeline)) return 0;
    const float height =
        std::floor(std::min(timeline_tallest * request.scale, middle * timeline_share));
    const float list = request.is_open(Panel::events) ? list_lowest : 0;
    const bool has_room = height >= timeline_lowest * request.scale &&
                          middle - height >= (map_lowest + list) * request.scale;
    if (has_room) return height;
    if (!is_asked_for(request, Panel::timeline)) return 0;
    return std::floor(std::min(timeline_tallest * request.scale, middle * timeline_most));
}

/// Those that share the column, in the order in which they have it.
constexpr std::array in_column{Panel::card, Panel::layers, Panel::narratives, Panel::events};

bool goes_into_column(const Space& space, Panel panel) {
    if (!space.request.is_open(panel)) return false;
    if (panel == Panel::card)
        return space.is_narrow &&
               (space.request.card_has_subject || is_asked_for(space.request, panel));
    const bool may_stand_there = std::ranges::find(in_column, panel) != in_column.end();
    return may_stand_there && (panel != Panel::events || space.is_low);
}

float column_width(const Space& space, Panel panel) {
    if (panel == Panel::layers) return space.px(layers_width);
    if (panel == Panel::narratives) return space.px(narratives_width);
    if (panel == Panel::events)
        return std::clamp(space.width - space.px(map_narrowest), space.px(events_narrowest),
                          space.px(events_widest));
    return std::clamp(space.width * card_share, space.px(card_narrowest), space.px(card_widest));
}

bool stands_beside_map(const Space& space, Panel panel) {
    return space.width >= column_width(space, panel) + space.px(map_narrowest);
}

/// What was asked for is there in any case, the card of what is selected, too; all else only where
/// the map has room beside it.
std::optional<Panel> column_of(const Space& space) {
    for (const Panel panel : space.request.asked_for)
        if (goes_into_column(space, panel)) return panel;
    for (const Panel panel : in_column)
        if (goes_into_column(space, panel) &&
            (panel == Panel::card || stands_beside_map(space, panel)))
            return panel;
    return std::nullopt;
}

/// Whether there is a panel in whose place the card can stand, so that what was clicked on the map
/// hardly moves.
bool has_column_without_card(const Space& space) {
    return std::ranges::any_of(in_column, [&](Panel panel) {
        return panel != Panel::card && goes_into_column(space, panel) &&
               stands_beside_map(space, panel);
    });
}

template <typename SomeLayout>
auto& place_in(SomeLayout& layout, Panel panel) {
    if (panel == Panel::layers) return layout.layers;
    if (panel == Panel::narratives) return layout.narratives;
    if (panel == Panel::timeline) return layout.timeline;
    return panel == Panel::events ? layout.events : layout.card;
}

/// The column, at the left of the map or over it; that which lies over it is given back.
Rect* place_column(Layout& layout, const Space& space) {
    const std::optional<Panel> panel = column_of(space);
    if (!panel || (space.request.needs_map && !stands_beside_map(space, *panel))) return nullptr;
    float width = std::floor(std::min(column_width(space, *panel), space.width));
    if (space.width - width < space.px(map_of_no_use)) width = space.width;
    Rect& place = place_in(layout, *panel);
    place = {0, space.top, width, space.height};
    layout.card_covers_map = *panel == Panel::card && !has_column_without_card(space);
    if (layout.card_covers_map) {
        place.x = space.width - width;
        layout.open_map.width = place.x;
        return &place;
    }
    layout.open_map.x = width;
    layout.open_map.width = space.width - width;
    if (!stands_beside_map(space, *panel)) return &place;
    layout.map = layout.open_map;
    return nullptr;
}

void place_card_beside_map(Layout& layout, const Space& space) {
    if (space.is_narrow || !space.request.is_open(Panel::card)) return;
    const float width = std::floor(std::min(column_width(space, Panel::card), layout.map.width));
    layout.map.width = layout.open_map.width = layout.map.width - width;
    layout.card = {layout.map.x + layout.map.width, space.top, width, space.height};
}

void place_events_below_map(Layout& layout, const Space& space) {
    if (space.is_low || !space.request.is_open(Panel::events)) return;
    const float height = std::floor(
        std::clamp(space.height * events_share, space.px(list_lowest), space.px(events_tallest)));
    layout.map.height = layout.open_map.height = space.height - height;
    layout.events = {layout.map.x, space.top + layout.map.height, layout.map.width, height};
}

}  // namespace

Layout lay_out(const LayoutRequest& request) {
    const float width = std::max(1.0F, std::floor(request.width));
    const float height = std::max(1.0F, std::floor(request.height));
    const float bar = std::floor(std::min(request.bar_height, height * status_share));
    const float middle = height - 2 * bar;
    const float time = timeline_height(request, middle);
    const float left_over = std::max(1.0F, middle - time);
    const Space space{request,
                      width,
                      bar,
                      left_over,
                      width < narrow_window * request.scale,
                      left_over < (map_lowest + list_lowest) * request.scale};

    Layout layout;
    layout.menu = {0, 0, width, bar};
    layout.status = {0, height - bar, width, bar};
    layout.timeline = {0, bar + left_over, width, time};
    layout.map = layout.open_map = {0, bar, width, left_over};
    Rect* over_map = place_column(layout, space);
    place_card_beside_map(layout, space);
    place_events_below_map(layout, space);
    if (over_map != nullptr) over_map->height = layout.map.height;
    return layout;
}

session::PanelsOpen crowded_out(const LayoutRequest& request, const Layout& layout) {
    session::PanelsOpen out{};
    for (const Panel panel : session::panels_beside_map)
        out[static_cast<std::size_t>(panel)] =
            request.is_open(panel) && place_in(layout, panel).is_empty();
    return out;
}

}  // namespace ui
