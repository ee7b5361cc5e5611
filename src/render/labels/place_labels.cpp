#include "render/labels/place_labels.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "render/labels/label_desk.hpp"
#include "render/labels/label_look.hpp"

namespace render {
namespace {

constexpr double margin_px = 240.0;

/// All that lies around a box within a wider one.
std::array<ScreenBox, 4> frame_around(const ScreenBox& box, const ScreenBox& wider) {
    return {{{wider.left, wider.top, box.left, wider.bottom},
             {box.right, wider.top, wider.right, wider.bottom},
             {wider.left, wider.top, wider.right, box.top},
             {wider.left, box.bottom, wider.right, wider.bottom}}};
}

}  // namespace

geo::ScreenPoint LabelDesk::snapped(const geo::ScreenPoint& at) const {
    const double ratio = scene.viewport.pixel_ratio;
    return {std::round(at.x * ratio) / ratio, std::round(at.y * ratio) / ratio};
}

std::vector<PlacedLabel> place_labels(const std::vector<LabelSource>& sources, const FontSet& fonts,
                                      const LabelScene& scene) {
    const style::Palette& palette = style::palette(scene.theme);
    const ScreenBox screen{0, 0, scene.viewport.width, scene.viewport.height};
    const ScreenBox extent = screen.grown(margin_px);
    LabelDesk desk{
        fonts, scene, extent, CollisionGrid(extent), CollisionGrid(extent), CollisionGrid(extent)};
    for (const ScreenBox& box : scene.events) desk.taken.add(box);
    const auto keep_free = [&](const ScreenBox& box) {
        desk.taken.add(box);
        desk.dots.add(box);
    };
    for (const ScreenBox& box : scene.furniture) keep_free(box);
    if (scene.whole_names)
        for (const ScreenBox& box : frame_around(screen, extent)) keep_free(box);

    const auto is_shown = [&](const LabelSource& source) {
        return scene.layers_shown[static_cast<std::size_t>(source.layer)] &&
               std::ranges::find(scene.hidden, source.of) == scene.hidden.end() &&
               scene.camera.zoom >= source.from_zoom && scene.camera.zoom < source.to_zoom;
    };
    for (const LabelSource& source : sources)
        if (source.focus && source.kind == LabelKind::country && source.area != nullptr)
            desk.focus.push_back(source.area);
    for (const LabelSource& source : sources)
        if (source.kind == LabelKind::control_line && !source.oblast && is_shown(source))
            take_room_of_line(source, desk);

    std::vector<PlacedLabel> labels;
    const auto keep = [&](PlacedLabel&& label) {
        for (const ScreenBox& box : label.boxes) keep_free(box);
        labels.push_back(std::move(label));
    };
    for (const LabelSource& source : sources) {
        if (!is_shown(source)) continue;
        const auto look = look_of(source, scene.camera, palette);
        if (!look) continue;
        if (!source.paths.empty()) {
            for (PlacedLabel& label : place_along(source, *look, desk)) keep(std::move(label));
        } else if (auto label = look->dot_radius > 0 ? place_beside_dot(source, *look, desk)
                                                     : place_over(source, *look, desk)) {
            keep(std::move(*label));
        }
    }
    return labels;
}

}  // namespace render
