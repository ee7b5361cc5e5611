#include "render/ground/ground_painter.hpp"

#include <utility>
#include <variant>
#include <vector>

#include "render/base/ground_steps.hpp"
#include "render/passes/background_pass.hpp"

namespace render {

// What was once laid flat stays: going back to a projection costs nothing.
std::optional<Ground>& GroundPainter::ground_of(const std::shared_ptr<const geo::BaseMap>& base,
                                                geo::Projection projection) {
    if (std::exchange(base_, base) != base)
        for (std::optional<Ground>& ground : grounds_) ground.reset();
    return grounds_[static_cast<std::size_t>(projection)];
}

bool GroundPainter::knows(const Scene& scene) const {
    return base_ == scene.base && grounds_[static_cast<std::size_t>(scene.camera.projection)];
}

void GroundPainter::take(const GroundAhead& ahead) {
    ground_of(ahead.shapes->base, ahead.shapes->projection).emplace(ahead.shapes).add(ahead.parts);
}

Ground* GroundPainter::ground_for(const Frame& frame) {
    std::optional<Ground>& ground = ground_of(frame.scene.base, frame.scene.camera.projection);
    if (!base_) return nullptr;
    if (!ground)
        if (auto shapes = supply_.shapes(base_, frame)) ground.emplace(std::move(shapes));
    return ground ? &*ground : nullptr;
}

bool GroundPainter::draw(const Frame& frame) {
    draw_background(background_of(frame));
    Ground* const ground = ground_for(frame);
    if (ground == nullptr) return base_ == nullptr;
    const std::vector<GroundStep> steps = ground_steps(frame, ground->shapes()->hatch_origin);
    const bool is_final = supply_.prepare(*ground, frame, steps);
    for (const GroundStep& step : steps)
        std::visit([&](const auto& one) { draw(frame, one, *ground); }, step);
    return is_final;
}

}  // namespace render
