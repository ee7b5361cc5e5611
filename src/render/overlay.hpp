#pragma once

#include <array>
#include <memory>

#include "render/drawing/painter.hpp"
#include "render/ground_painter.hpp"
#include "render/overlay_layout.hpp"
#include "render/scene.hpp"

namespace render {

/// Everything that lies over the map's ground, on the device: laid out and uploaded by update(),
/// then drawn.
class Overlay {
 public:
    explicit Overlay(const Fonts& fonts) : layout_(std::make_unique<OverlayLayout>(fonts)) {}

    void update(const Scene& scene);
    /// Uploads what was laid out elsewhere; it takes the place of its own.
    void take(std::unique_ptr<OverlayLayout> layout);
    /// `ground` draws the locator map's.
    void draw(const Frame& frame, GroundPainter& ground) const;

 private:
    void upload();

    std::unique_ptr<OverlayLayout> layout_;
    Painter painter_;
    std::array<PaintedDrawing, over_part_count> painted_;
};

}  // namespace render
