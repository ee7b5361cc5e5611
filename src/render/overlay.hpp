#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "render/drawing/painter.hpp"
#include "render/labels/place_labels.hpp"
#include "render/scene.hpp"

namespace render {

/// Everything that lies over the map's ground: laid out and uploaded by update(), then drawn in
/// passes. Names are placed anew only when something that decides about them has changed.
class Overlay {
 public:
    explicit Overlay(const Fonts& fonts) : fonts_(fonts), painter_(fonts_) {}

    void update(const Scene& scene);

    void draw_graticule(const Frame& frame) const { painter_.draw(frame, graticule_); }
    void draw_events(const Frame& frame) const;
    void draw_selection(const Frame& frame) const { painter_.draw(frame, selection_); }
    void draw_labels(const Frame& frame) const { painter_.draw(frame, labels_); }
    void draw_furniture(const Frame& frame) const { painter_.draw(frame, furniture_); }

 private:
    void place_names(const Scene& scene, const std::vector<ScreenBox>& furniture);
    void upload(const Scene& scene);

    FontSet fonts_;
    Painter painter_;
    PaintedDrawing graticule_, dots_, circles_, marks_, stacks_, selection_, labels_, furniture_;
    Drawing graticule_drawing_, furniture_drawing_, labels_drawing_, dots_drawing_;

    std::shared_ptr<const geo::BaseMap> base_;
    geo::Projection projection_ = geo::Projection::web_mercator;
    geo::Names names_ = geo::Names::usual;
    std::vector<LabelSource> sources_;  ///< of that base map in that projection, with those names
    std::optional<LabelScene> labels_for_;
    std::vector<ScreenBox> label_boxes_;
    bool labels_uploaded_ = false;
};

}  // namespace render
