#pragma once

#include <array>

#include "render/drawing/painter.hpp"
#include "render/ground_painter.hpp"
#include "render/over_map.hpp"
#include "render/scene.hpp"

namespace render {

/// Everything that lies over the map's ground, on the device: laid out and uploaded by update(),
/// then drawn.
class Overlay {
 public:
    explicit Overlay(const Fonts& fonts) : fonts_(fonts), over_map_(fonts_), painter_(fonts_) {}

    void update(const Scene& scene);
    /// `ground` draws the locator map's.
    void draw(const Frame& frame, GroundPainter& ground) const;

 private:
    FontSet fonts_;
    OverMap over_map_;
    Painter painter_;
    std::array<PaintedDrawing, over_part_count> painted_;
    bool names_uploaded_ = false;
};

}  // namespace render
