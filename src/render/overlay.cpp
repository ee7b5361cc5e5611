#include "render/overlay.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "render/events/lay_out_events.hpp"
#include "render/furniture/map_edge.hpp"
#include "render/furniture/picture_furniture.hpp"
#include "render/graticule.hpp"

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

void Overlay::update(const Scene& scene) {
    const geo::Projection projection = scene.camera.projection;
    if (base_ != scene.base || projection_ != projection || names_ != scene.names) {
        base_ = scene.base;
        projection_ = projection;
        names_ = scene.names;
        sources_ = base_ ? label_sources(*base_, projection, names_) : std::vector<LabelSource>{};
        labels_for_.reset();
    }
    LaidOut furniture = lay_out_map_edge(scene, fonts_);
    append(furniture, lay_out_furniture(scene, fonts_));
    place_names(scene, furniture.boxes);

    std::vector<ScreenBox> obstacles = event_boxes(scene);
    append(obstacles, furniture.boxes);
    append(obstacles, label_boxes_);
    graticule_drawing_ = lay_out_graticule(scene, fonts_, obstacles);
    furniture_drawing_ = std::move(furniture.drawing);
    upload(scene);
}

void Overlay::place_names(const Scene& scene, const std::vector<ScreenBox>& furniture) {
    LabelScene wanted{scene.camera, scene.viewport, scene.theme,       scene.layers_shown,
                      scene.hidden, furniture,      event_boxes(scene)};
    if (labels_for_ == wanted) return;
    std::vector<PlacedLabel> labels = place_labels(sources_, fonts_, wanted);
    labels_for_ = std::move(wanted);
    label_boxes_.clear();
    for (const PlacedLabel& label : labels) append(label_boxes_, label.boxes);
    labels_drawing_ = dots_drawing_ = {};
    for (PlacedLabel& label : labels) {
        std::ranges::copy(label.dot, std::back_inserter(dots_drawing_.shapes));
        std::ranges::move(label.lines, std::back_inserter(labels_drawing_.texts));
    }
    labels_uploaded_ = false;
}

void Overlay::upload(const Scene& scene) {
    const double ratio = scene.viewport.pixel_ratio;
    painter_.begin_frame();
    do {
        painter_.upload(graticule_drawing_, ratio, graticule_);
        painter_.upload(lay_out_ground_marks(scene), ratio, circles_);
        painter_.upload(lay_out_marks(scene), ratio, marks_);
        painter_.upload(lay_out_stacks(scene, fonts_), ratio, stacks_);
        painter_.upload(lay_out_selection(scene), ratio, selection_);
        painter_.upload(furniture_drawing_, ratio, furniture_);
        if (!std::exchange(labels_uploaded_, true) || painter_.is_outdated(labels_)) {
            painter_.upload(labels_drawing_, ratio, labels_);
            painter_.upload(dots_drawing_, ratio, dots_);
        }
        // An atlas that was started afresh on the way has lost what came before. It grows each
        // further time, until all fits or upload() throws.
    } while (painter_.is_outdated(graticule_) || painter_.is_outdated(furniture_));
}

void Overlay::draw_events(const Frame& frame) const {
    painter_.draw(frame, dots_);
    painter_.draw(frame, circles_);
    painter_.draw(frame, marks_);
    painter_.draw(frame, stacks_);
}

}  // namespace render
