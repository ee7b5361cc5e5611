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

/// Where layers and card stand, and how wide they are.
struct Columns {
    float layers = 0, card = 0;
    enum class CardStands { beside_map, over_map, for_layers } stands = CardStands::beside_map;
};

/// In a narrow window the card stands where the layers are, or lies over the map without them: the
/// map stays in view, and what was clicked hardly moves.
Columns columns_of(const LayoutRequest& request, float width) {
    Columns found;
    if (request.is_open(session::Panel::layers) &&
        width >= (layers_width + map_narrowest) * request.scale)
        found.layers = std::floor(layers_width * request.scale);
    const bool narrow = width < narrow_window * request.scale;
    if (!request.is_open(session::Panel::card) || (narrow && !request.card_has_subject))
        return found;
    const float wanted =
        std::clamp(width * card_share, card_narrowest * request.scale, card_widest * request.scale);
    found.card = std::floor(std::min(wanted, width - (narrow ? 0 : found.layers)));
    if (narrow)
        found.stands =
            found.layers > 0 ? Columns::CardStands::for_layers : Columns::CardStands::over_map;
    if (found.stands == Columns::CardStands::for_layers) found.layers = 0;
    return found;
}

}  // namespace

Layout lay_out(const LayoutRequest& request) {
    const float width = std::max(1.0F, std::floor(request.width));
    const float height = std::max(1.0F, std::floor(request.height));
    const float bar = std::floor(std::min(request.bar_height, height * status_share));

    Layout layout;
    layout.menu = {0, 0, width, bar};
    layout.status = {0, height - bar, width, bar};
    float middle = height - 2 * bar;
    const float time =
        request.is_open(session::Panel::timeline)
            ? timeline_height(request, middle, request.is_open(session::Panel::events))
            : 0;
    middle -= time;
    float bottom = 0;
    if (request.is_open(session::Panel::events))
        bottom = std::floor(std::min(events_tallest * request.scale, middle * events_share));

    using Stands = Columns::CardStands;
    const Columns column = columns_of(request, width);
    const float left = column.stands == Stands::for_layers ? column.card : column.layers;
    const float right = column.stands == Stands::beside_map ? column.card : 0;
    layout.card_covers_map = column.stands == Stands::over_map;
    layout.map = {left, bar, std::max(1.0F, width - left - right), std::max(1.0F, middle - bottom)};
    layout.timeline = {0, bar + middle, width, time};
    layout.layers = {0, bar, column.layers, middle};
    layout.card = {column.stands == Stands::for_layers ? 0 : width - column.card, bar, column.card,
                   layout.card_covers_map ? layout.map.height : middle};
    layout.events = {left, bar + middle - bottom, layout.map.width, bottom};
    return layout;
}

}  // namespace ui
