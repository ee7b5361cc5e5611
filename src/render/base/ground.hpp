#pragma once

#include <memory>
#include <vector>

#include "geo/base_map.hpp"
#include "render/base/fill_buffer.hpp"
#include "render/base/ground_shapes.hpp"
#include "render/base/line_buffer.hpp"
#include "render/frame.hpp"

namespace render {

/// A base map as it is drawn in one projection. Made once; its shapes come to the device in several
/// degrees of detail, each when it is first needed.
class Ground {
 public:
    Ground(std::shared_ptr<const geo::BaseMap> base, geo::Projection projection);

    // What lies in view, with as much detail as the zoom can show.
    void draw(Fill fill, const Frame& frame);
    void draw(LineKind line, const Frame& frame);

    /// Where the hatch is tied to the map.
    const geo::ProjectedPoint& hatch_origin() const { return shapes_.hatch_origin; }

 private:
    struct Detail {
        double up_to_zoom;
        FillBuffer fills;
        LineBuffer lines;
    };
    Detail& detail_for(const Frame& frame);

    std::shared_ptr<const geo::BaseMap> base_;
    GroundShapes shapes_;
    std::vector<Detail> details_;
};

}  // namespace render
