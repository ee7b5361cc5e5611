#include "render/one_of_each.hpp"

#include <doctest/doctest.h>

#include <set>
#include <variant>

#include "desk.hpp"
#include "render/base/ground_steps.hpp"
#include "render/frame.hpp"
#include "render/ground/ground_ahead.hpp"
#include "render/overlay_layout.hpp"

TEST_CASE("one of each kind of thing is there") {
    std::set<std::size_t> shapes;
    std::size_t stacks = 0, symbols = 0, glyphs = 0;
    for (const render::Scene& scene : render::one_of_each()) {
        render::OverlayLayout layout(test::fonts());
        layout.update(scene);
        for (const render::DrawingInstances& part : layout.parts()) {
            for (const render::DrawingInstances::Run& run : part.runs) shapes.insert(run.kind);
            stacks += part.stacks.size();
            symbols += part.symbols.size();
            glyphs += part.glyphs.size();
        }
    }
    CHECK(shapes.size() == std::variant_size_v<render::Shape>);
    CHECK(stacks > 0);
    CHECK(symbols > 0);
    CHECK(glyphs > 0);
}

TEST_CASE("one of each kind of ground is there") {
    const render::Scene scene = render::one_of_each().front();
    const render::GroundAhead ground = render::ground_ahead(scene, {0, 0, 64, 64}, {});
    std::set<std::size_t> steps;
    const render::Frame frame(scene);
    for (const render::GroundStep& step : render::ground_steps(frame, ground.shapes->hatch_origin))
        std::visit(
            [&]<class Step>(const Step& one) {
                if constexpr (std::is_same_v<Step, render::LineStep>) {
                    if (!ground.shapes->of(one.line).empty()) steps.insert(0);
                } else {
                    if (!ground.shapes->of(one.fill).empty()) steps.insert(step.index() + 1);
                }
            },
            step);
    CHECK(steps.size() == std::variant_size_v<render::GroundStep>);
    CHECK_FALSE(ground.parts.fills.empty());
    CHECK_FALSE(ground.parts.lines.empty());
}
