#include "ui/layout.hpp"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

// At 100 %.
constexpr float layers_width = 288;
constexpr float card_narrowest = 344, card_widest = 480, card_share = 0.29F;
constexpr float events_tallest = 288, events_share = 0.38F;
constexpr float timeline_tallest = 144, timeline_lowest = 104, timeline_share = 0.27F;
constexpr float map_lowest = 200, list_lowest = 160;
constexpr float narrow_window = 900;
constexpr float map_narrowest = 200;
constexpr float status_share = 0.25F;  // bars never take more of a very low window

/// Nothing, where the map and the list would have too little left to be of use.
float timeline_height(const LayoutRequest& request, float middle, bool has_list) {
    const float height =
        std::floor(std::min(timeline_tallest * request.scale, middle * timeline_share));
    const float needed = (map_lowest + (has_list ? list_lowest : 0)) * request.scale;
    return height < timeline_lowest * request.scale || middle - height < needed ? 0 : height;
}

}  // namespace

Layout lay_out(const LayoutRequest& request) {
    const auto is_open = [&](session::Panel panel) {
        return request.open[static_cast<std::size_t>(panel)];
    };
    const float width = std::max(1.0F, std::floor(request.width));
    const float height = std::max(1.0F, std::floor(request.height));
    const float bar = std::floor(std::min(request.bar_height, height * status_share));

    Layout layout;
    layout.menu = {0, 0, width, bar};
    layout.status = {0, height - bar, width, bar};
    float middle = height - 2 * bar;
    const float time = is_open(session::Panel::timeline)
                           ? timeline_height(request, middle, is_open(session::Panel::events))
                           : 0;
    middle -= time;
    const bool narrow = width < narrow_window * request.scale;

    float left = 0, right = 0;
    if (is_open(session::Panel::layers) && width >= (layers_width + map_narrowest) * request.scale)
        left = std::floor(layers_width * request.scale);
    if (is_open(session::Panel::card) && (!narrow || request.card_has_subject)) {
        const float wanted = std::clamp(width * card_share, card_narrowest * request.scale,
                                        card_widest * request.scale);
        right = std::floor(std::min(wanted, width - (narrow ? 0 : left)));
    }
    float bottom = 0;
    if (is_open(session::Panel::events))
        bottom = std::floor(std::min(events_tallest * request.scale, middle * events_share));

    layout.card_covers_map = narrow && right > 0;
    const float beside = layout.card_covers_map ? 0 : right;
    layout.map = {left, bar, std::max(1.0F, width - left - beside),
                  std::max(1.0F, middle - bottom)};
    layout.timeline = {0, bar + middle, width, time};
    layout.layers = {0, bar, left, middle};
    layout.card = {width - right, bar, right, layout.card_covers_map ? layout.map.height : middle};
    layout.events = {left, bar + middle - bottom, layout.map.width, bottom};
    return layout;
}

}  // namespace ui
