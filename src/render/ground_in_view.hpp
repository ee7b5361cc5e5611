#pragma once

#include <set>
#include <span>
#include <type_traits>
#include <variant>

#include "render/base/ground_shapes.hpp"
#include "render/ground_steps.hpp"

namespace render {

/// Each shape that some steps draw within `view`, once, however many of them draw it; first fills,
/// then lines. Also hidden ones, which another date may show.
void each_in_view(const GroundShapes& shapes, const MetreBox& view,
                  std::span<const GroundStep> steps, const auto& visit) {
    std::set<Fill> fills;
    std::set<LineKind> lines;
    for (const GroundStep& step : steps)
        std::visit(
            [&](const auto& one) {
                if constexpr (std::is_same_v<std::decay_t<decltype(one)>, LineStep>)
                    lines.insert(one.line);
                else
                    fills.insert(one.fill);
            },
            step);
    const auto visit_all = [&](const auto& kinds) {
        for (const auto kind : kinds)
            for (const auto& shape : shapes.of(kind))
                if (shape.box.overlaps(view)) visit(shape);
    };
    visit_all(fills);
    visit_all(lines);
}

}  // namespace render
