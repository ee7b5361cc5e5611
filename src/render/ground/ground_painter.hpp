#pragma once

#include <array>
#include <memory>
#include <optional>

#include "render/base/ground.hpp"
#include "render/frame.hpp"
#include "render/ground/ground_ahead.hpp"
#include "render/ground/ground_supply.hpp"
#include "render/passes/fill_pass.hpp"
#include "render/passes/hatch_pass.hpp"
#include "render/passes/line_pass.hpp"

namespace render {

/// Draws the map's ground: what ground_steps() says, on the device.
class GroundPainter {
 public:
    explicit GroundPainter(GroundSupply supply) : supply_(std::move(supply)) {}

    /// Whether something is there of a scene's ground.
    bool knows(const Scene& scene) const;
    void take(const GroundAhead& ahead);

    /// False when a frame that need not be exact was drawn as well as it could be for now.
    bool draw(const Frame& frame);
    /// Another one than at such a frame: it may be drawn better now.
    std::uint64_t version() const { return supply_.version(); }

 private:
    std::optional<Ground>& ground_of(const std::shared_ptr<const geo::BaseMap>& base,
                                     geo::Projection projection);
    Ground* ground_for(const Frame& frame);
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
    GroundSupply supply_;
    std::shared_ptr<const geo::BaseMap> base_;
    std::array<std::optional<Ground>, geo::projection_count> grounds_;  ///< by projection
};

}  // namespace render
