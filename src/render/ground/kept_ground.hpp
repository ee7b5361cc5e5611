#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "render/frame.hpp"
#include "render/gl/canvas.hpp"
#include "render/ground/ground_painter.hpp"

namespace render {

/// The ground as last drawn for a map on the screen. What lies over it may change, and nothing of
/// it is drawn again; when the map is panned, only what comes in at the edges is. It moves by whole
/// device pixels: on the way between two of them, it lies up to half a pixel beside its place.
///
/// Where some of it could only be drawn coarser, for now, all is drawn again once that has come.
class KeptGround {
 public:
    /// Into the framebuffer that is bound, which holds the frame's whole picture.
    void draw(const Frame& frame, GroundPainter& painter);

 private:
    /// All that the ground depends on but the camera's centre. Where the world ends comes in from
    /// the edges, too: what lies within it looks the same whether or not its end is in view.
    struct Kind {
        explicit Kind(const Frame& frame);
        friend bool operator==(const Kind&, const Kind&) = default;

        std::shared_ptr<const geo::BaseMap> base;
        std::array<bool, geo::layer_count> layers;
        std::vector<const geo::Boundary*> hidden;
        style::Theme theme;
        geo::Projection projection;
        double zoom, ratio;
        int width, height;  // device pixels
    };
    /// How far the map has moved since the ground was drawn as a whole, device pixels.
    struct Shift {
        int right = 0, up = 0;

        friend bool operator==(const Shift&, const Shift&) = default;
    };

    std::optional<Shift> shift_to(const Frame& frame) const;
    void draw_whole(const Frame& frame, GroundPainter& painter);
    void move_to(const Shift& shift, const Frame& frame, GroundPainter& painter);

    std::optional<Kind> kind_;
    geo::ProjectedPoint centre_;  ///< metres, when it was drawn as a whole
    Shift shift_;
    bool is_final_ = false;      ///< all is as fine as it can be
    std::uint64_t version_ = 0;  ///< of the painter, when it was drawn as a whole
    std::optional<Canvas> canvas_, spare_;
};

}  // namespace render
