#include "render/furniture/locator.hpp"

#include <algorithm>
#include <cmath>

#include "geo/wider_view.hpp"
#include "render/events/lay_out_events.hpp"
#include "render/furniture/corner.hpp"
#include "render/furniture/words_scale.hpp"

namespace render {
namespace {

constexpr double usual_width = 196.0, usual_height = 147.0;  // px
constexpr double largest_share = 0.34;                       // of the picture's width or height
constexpr double smallest_mark = 7.0;                        // px
constexpr double mark_width = 1.5;                           // px
constexpr style::Colour see_through{0, 0, 0, 0};
constexpr double panel_gap = 10.0;  // px between panels

geo::Viewport small_viewport(const Scene& scene) {
    const double scale = words_scale(scene), ratio = scene.viewport.pixel_ratio;
    const auto whole = [&](double px) { return std::round(px * scale * ratio) / ratio; };
    return {whole(usual_width), whole(usual_height), ratio};
}

/// The corners, then the places below and above other panels. The first where nothing is covered.
std::optional<ScreenBox> free_place(const Scene& scene, const geo::Viewport& small,
                                    const std::vector<ScreenBox>& taken) {
    const CornerDesk desk{scene, words_scale(scene), taken};
    std::vector<ScreenBox> places;
    for (const Corner corner : {lower_right, lower_left, upper_right, upper_left})
        places.push_back(desk.box_in(corner, small.width, small.height));
    for (const ScreenBox& panel : taken) {
        const bool is_right = panel.left + panel.right > scene.viewport.width;
        const double left =
            is_right ? scene.viewport.width - picture_margin - small.width : picture_margin;
        for (const double top : {panel.bottom + panel_gap, panel.top - panel_gap - small.height})
            places.push_back({left, top, left + small.width, top + small.height});
    }
    const std::vector<ScreenBox> events = event_boxes(scene);
    const auto is_free = [&](const ScreenBox& place) {
        return desk.is_free(place) && std::ranges::none_of(events, [&](const ScreenBox& event) {
                   return event.overlaps(place);
               });
    };
    const auto first = std::ranges::find_if(places, is_free);
    return first == places.end() ? std::nullopt : std::optional(*first);
}

/// The ground alone: what tells countries apart, drawn as the picture draws it.
Scene small_scene(const Scene& scene, const geo::Camera& camera, const geo::Viewport& viewport) {
    Scene small;
    small.camera = camera;
    small.viewport = viewport;
    small.theme = scene.theme;
    small.base = scene.base;
    small.layers_shown = scene.layers_shown;
    for (const geo::Layer layer : {geo::Layer::rivers, geo::Layer::regions, geo::Layer::places})
        small.layers_shown[static_cast<std::size_t>(layer)] = false;
    small.hidden = scene.hidden;
    return small;
}

/// Where the picture lies on the small map.
Box mark_of(const Scene& scene, const Scene& small) {
    const double shrunk = std::exp2(small.camera.zoom - scene.camera.zoom);
    const geo::ScreenPoint at = geo::to_screen(small.camera, small.viewport, scene.camera.centre);
    const double width = std::max(smallest_mark, scene.viewport.width * shrunk);
    const double height = std::max(smallest_mark, scene.viewport.height * shrunk);
    return rectangle(at.x - width / 2, at.y - height / 2, width, height, see_through);
}

Box edged(Box box, double width, const style::Colour& edge) {
    box.half_width += width / 2;
    box.half_height += width / 2;
    box.edge_width = width;
    box.edge = edge;
    return box;
}

/// A light line under the dark one: it stands out on any ground.
Drawing over_small_map(const Scene& scene, const Scene& small) {
    const style::Palette& palette = style::palette(scene.theme);
    const Box mark = mark_of(scene, small);
    const Box edge = rectangle(0, 0, small.viewport.width, small.viewport.height, see_through);
    Drawing over;
    over.shapes.push_back(edged(mark, mark_width + 2.4, palette.label_halo));
    over.shapes.push_back(edged(mark, mark_width, palette.selection));
    over.shapes.push_back(edged(edge, 1.0, palette.furniture_faint));
    return over;
}

}  // namespace

std::optional<Locator> lay_out_locator(const Scene& scene, const std::vector<ScreenBox>& taken) {
    if (!scene.furniture || !scene.furniture->locator || !scene.base) return std::nullopt;
    const geo::Viewport viewport = small_viewport(scene);
    if (viewport.width > largest_share * scene.viewport.width ||
        viewport.height > largest_share * scene.viewport.height)
        return std::nullopt;
    const auto camera = geo::wider_view(scene.camera, scene.viewport, viewport,
                                        geo::known_bounds(*scene.base, scene.layers_shown));
    const std::optional<ScreenBox> place = free_place(scene, viewport, taken);
    if (!camera || !place) return std::nullopt;

    const double ratio = viewport.pixel_ratio;
    Locator locator{
        small_scene(scene, *camera, viewport),
        {std::round(place->left * ratio) / ratio, std::round(place->top * ratio) / ratio},
        {},
        place->grown(4)};
    locator.over = over_small_map(scene, locator.scene);
    shift(locator.over, locator.corner.x, locator.corner.y);
    return locator;
}

}  // namespace render
