#include "render/ground/ground_ahead.hpp"

#include <utility>
#include <vector>

#include "render/base/ground_in_view.hpp"
#include "render/frame.hpp"

namespace render {

GroundAhead ground_ahead(const Scene& scene, const PicturePart& part,
                         const claims::Workers& workers) {
    const Frame frame(scene, part);
    auto shapes = std::make_shared<const GroundShapes>(scene.base, scene.camera.projection);
    const std::vector<GroundStep> steps = ground_steps(frame, shapes->hatch_origin);
    GroundOrder order{detail_level_at(scene.camera.zoom), {}, {}, 0};
    each_in_view(*shapes, frame.view, steps, [&](const auto& shape) { order.add(shape); });
    GroundParts parts = parts_of(*shapes, order, workers);
    return {std::move(shapes), std::move(parts)};
}

}  // namespace render
