#include "render/over_map.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "render/events/lay_out_events.hpp"
#include "render/furniture/map_edge.hpp"
#include "render/furniture/picture_furniture.hpp"
#include "render/passes/graticule.hpp"

namespace render {
namespace {

void append(std::vector<ScreenBox>& boxes, const std::vector<ScreenBox>& more) {
    boxes.insert(boxes.end(), more.begin(), more.end());
}

/// What lies under all marks.
Drawing lay_out_ground_marks(const Scene& scene) {
    Drawing drawing = lay_out_areas(scene);
    std::ranges::move(lay_out_circles(scene).shapes, std::back_inserter(drawing.shapes));
    std::ranges::move(lay_out_links(scene).shapes, std::back_inserter(drawing.shapes));
    return drawing;
}

}  // namespace

bool OverMap::update(const Scene& scene) {
    find_names(scene);
    LaidOut furniture = lay_out_furniture(scene, fonts_, lay_out_map_edge(scene, fonts_));
    locator_ = lay_out_locator(scene, furniture.boxes);
    if (locator_) furniture.boxes.push_back(locator_->box);
    const bool is_new = place_names(scene, furniture.boxes);

    std::vector<ScreenBox> obstacles = event_boxes(scene);
    append(obstacles, furniture.boxes);
    append(obstacles, label_boxes_);
    part(OverPart::graticule) = lay_out_graticule(scene, fonts_, obstacles);
    part(OverPart::ground_marks) = lay_out_ground_marks(scene);
    part(OverPart::marks) = lay_out_marks(scene);
    part(OverPart::stacks) = lay_out_stacks(scene, fonts_);
    part(OverPart::opened) = lay_out_opened(scene);
    part(OverPart::selection) = lay_out_selection(scene);
    part(OverPart::numbers) = lay_out_numbers(scene, fonts_, furniture.numbers);
    part(OverPart::furniture) = std::move(furniture.drawing);
    part(OverPart::locator) = locator_ ? std::move(locator_->over) : Drawing{};
    return is_new;
}

void OverMap::find_names(const Scene& scene) {
    const geo::Projection projection = scene.camera.projection;
    if (base_ == scene.base && projection_ == projection && names_ == scene.names) return;
    base_ = scene.base;
    projection_ = projection;
    names_ = scene.names;
    sources_ = base_ ? label_sources(*base_, projection, names_) : std::vector<LabelSource>{};
    labels_for_.reset();
}

bool OverMap::place_names(const Scene& scene, const std::vector<ScreenBox>& furniture) {
    LabelScene wanted{scene.camera, scene.viewport, scene.theme,        scene.layers_shown,
                      scene.hidden, furniture,      event_boxes(scene), scene.whole_names};
    if (labels_for_ == wanted) return false;
    std::vector<PlacedLabel> labels = place_labels(sources_, fonts_, wanted);
    labels_for_ = std::move(wanted);
    label_boxes_.clear();
    for (const PlacedLabel& label : labels) append(label_boxes_, label.boxes);
    Drawing names, dots;
    for (PlacedLabel& label : labels) {
        std::ranges::copy(label.dot, std::back_inserter(dots.shapes));
        std::ranges::move(label.lines, std::back_inserter(names.texts));
    }
    part(OverPart::labels) = std::move(names);
    part(OverPart::dots) = std::move(dots);
    return true;
}

}  // namespace render
