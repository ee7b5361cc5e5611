#pragma once

#include <array>
#include <memory>
#include <span>
#include <utility>

#include "render/base/fill_buffer.hpp"
#include "render/base/ground_parts.hpp"
#include "render/base/ground_shapes.hpp"
#include "render/base/ground_steps.hpp"
#include "render/base/line_buffer.hpp"
#include "render/frame.hpp"

namespace render {

/// A base map on the device as it is drawn in one projection: at each level of detail what was made
/// of it so far.
class Ground {
 public:
    explicit Ground(std::shared_ptr<const GroundShapes> shapes) : shapes_(std::move(shapes)) {}

    const std::shared_ptr<const GroundShapes>& shapes() const { return shapes_; }

    /// Of what some steps draw at a level.
    struct Stock {
        GroundOrder missing;
        std::size_t here = 0;  ///< shapes
    };
    /// Of what lies within `view`; of hidden shapes, which another date may show, too.
    Stock stock(DetailLevel level, const MetreBox& view, std::span<const GroundStep> steps) const;
    void add(const GroundParts& parts);

    /// The level that is drawn from now on.
    void show(DetailLevel level) { shown_ = level; }
    // What is here and lies in view.
    void draw(Fill fill, const Frame& frame);
    void draw(LineKind line, const Frame& frame);

 private:
    struct Detail {
        FillBuffer fills;
        LineBuffer lines;
    };

    std::shared_ptr<const GroundShapes> shapes_;
    std::array<Detail, detail_level_count> details_;
    DetailLevel shown_ = 0;
};

}  // namespace render
