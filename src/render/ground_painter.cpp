#include "render/ground_painter.hpp"

#include <utility>
#include <variant>

#include "render/background_pass.hpp"
#include "render/ground_steps.hpp"

namespace render {

// What was once laid flat stays: going back to a projection costs nothing.
Ground* GroundPainter::ground_for(const Scene& scene) {
    if (std::exchange(base_, scene.base) != scene.base)
        for (std::optional<Ground>& ground : grounds_) ground.reset();
    if (!base_) return nullptr;
    const geo::Projection projection = scene.camera.projection;
    std::optional<Ground>& ground = grounds_[static_cast<std::size_t>(projection)];
    if (!ground) ground.emplace(base_, projection);
    return &*ground;
}

void GroundPainter::draw(const Frame& frame) {
    draw_background(background_of(frame));
    Ground* const ground = ground_for(frame.scene);
    if (ground == nullptr) return;
    for (const GroundStep& step : ground_steps(frame, ground->hatch_origin()))
        std::visit([&](const auto& one) { draw(frame, one, *ground); }, step);
}

}  // namespace render
