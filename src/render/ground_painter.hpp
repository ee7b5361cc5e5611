#pragma once

#include <array>
#include <memory>
#include <optional>

#include "render/base/ground.hpp"
#include "render/fill_pass.hpp"
#include "render/frame.hpp"
#include "render/hatch_pass.hpp"
#include "render/line_pass.hpp"

namespace render {

/// Draws the map's ground: what ground_steps() says, on the device.
class GroundPainter {
 public:
    void draw(const Frame& frame);

 private:
    Ground* ground_for(const Scene& scene);
    void draw(const Frame& frame, const FillStep& step, Ground& ground) const {
        fills_.draw(frame, step, ground);
    }
    void draw(const Frame& frame, const HatchStep& step, Ground& ground) const {
        hatches_.draw(frame, step, ground);
    }
    void draw(const Frame& frame, const LineStep& step, Ground& ground) const {
        lines_.draw(frame, step, ground);
    }

    FillPass fills_;
    HatchPass hatches_;
    LinePass lines_;
    std::shared_ptr<const geo::BaseMap> base_;
    std::array<std::optional<Ground>, geo::projection_count> grounds_;  ///< by projection
};

}  // namespace render
