#pragma once

#include <bitset>
#include <cstddef>
#include <span>
#include <type_traits>
#include <variant>

#include "render/base/ground_shapes.hpp"
#include "render/base/ground_steps.hpp"

namespace render {

/// Each shape that some steps draw within `view`, once, however many of them draw it; first fills,
/// then lines. Also hidden ones, which another date may show.
void each_in_view(const GroundShapes& shapes, const MetreBox& view,
                  std::span<const GroundStep> steps, const auto& visit) {
    std::bitset<fill_count> fills;
    std::bitset<line_kind_count> lines;
    for (const GroundStep& step : steps)
        std::visit(
            [&](const auto& one) {
                if constexpr (std::is_same_v<std::decay_t<decltype(one)>, LineStep>)
                    lines.set(static_cast<std::size_t>(one.line));
                else
                    fills.set(static_cast<std::size_t>(one.fill));
            },
            step);
    const auto visit_all = [&](const auto& by_kind, const auto& wanted) {
        for (std::size_t kind = 0; kind < by_kind.size(); ++kind) {
            if (!wanted[kind]) continue;
            for (const auto& shape : by_kind[kind])
                if (shape.box.overlaps(view)) visit(shape);
        }
    };
    visit_all(shapes.fills, fills);
    visit_all(shapes.lines, lines);
}

}  // namespace render
