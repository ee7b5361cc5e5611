#pragma once

#include <array>
#include <memory>

#include "render/drawing/painter.hpp"
#include "render/ground/ground_painter.hpp"
#include "render/overlay_layout.hpp"
#include "render/scene.hpp"

namespace render {

/// Everything that lies over the map's ground, on the device: laid out, uploaded, then drawn.
class Overlay {
 public:
    explicit Overlay(const Fonts& fonts) : layout_(std::make_unique<OverlayLayout>(fonts)) {}

    /// Needs no device.
    void lay_out(const Scene& scene) { layout_->update(scene); }
    /// Takes what was laid out elsewhere in the place of its own.
    void take(std::unique_ptr<OverlayLayout> layout);
    /// What was laid out.
    void upload();
    /// `ground` draws the locator map's.
    void draw(const Frame& frame, GroundPainter& ground) const;

 private:
    std::unique_ptr<OverlayLayout> layout_;
    Painter painter_;
    std::array<PaintedDrawing, over_part_count> painted_;
};

}  // namespace render
