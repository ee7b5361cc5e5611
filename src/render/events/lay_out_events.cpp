#include "render/events/lay_out_events.hpp"

#include <algorithm>

#include "style/status_symbol.hpp"

namespace render {
namespace {

constexpr double hover_growth = 1.18;
constexpr double leader_width = 1.0;   // px
constexpr double anchor_radius = 1.8;  // px
constexpr double ring_width = 2.2;     // px
constexpr double ring_gap = 0.6;       // px between a mark's halo and the ring
constexpr double mark_reach = style::symbol_radius * style::symbol_reach + ring_gap + ring_width;

double radius_of(const Mark& mark) {
    return style::symbol_radius * (mark.hovered ? hover_growth : 1.0);
}

void add_leader(Drawing& drawing, const Mark& mark, const style::Palette& palette) {
    if (mark.at == mark.anchor) return;
    drawing.shapes.push_back(straight_line(mark.anchor, mark.at, leader_width + 1.6,
                                           style::faded(palette.label_halo, 0.7)));
    drawing.shapes.push_back(
        straight_line(mark.anchor, mark.at, leader_width, palette.place_label));
    drawing.shapes.push_back(disc(mark.anchor, anchor_radius, palette.place_label));
}

}  // namespace

Drawing lay_out_marks(const Scene& scene) {
    const style::Palette& palette = style::palette(scene.theme);
    Drawing drawing;
    for (const Mark& mark : scene.marks) add_leader(drawing, mark, palette);
    // What one points at or has chosen lies on top.
    for (const bool raised : {false, true})
        for (const Mark& mark : scene.marks)
            if ((mark.hovered || mark.selected) == raised)
                drawing.symbols.push_back({mark.status, mark.at, radius_of(mark)});
    return drawing;
}

Drawing lay_out_selection(const Scene& scene) {
    const style::Palette& palette = style::palette(scene.theme);
    Drawing drawing;
    const auto ring = [&](const geo::ScreenPoint& at, double radius) {
        drawing.shapes.push_back(Arc{at, radius + 1.0, ring_width + 2, 0, 1, palette.symbol_halo});
        drawing.shapes.push_back(Arc{at, radius, ring_width, 0, 1, palette.selection});
    };
    for (const Mark& mark : scene.marks)
        if (mark.selected) ring(mark.at, mark_reach);
    for (const StackMark& stack : scene.stacks)
        if (stack.selected) ring(stack.at, stack_radius(stack) + 3.0 + ring_gap + ring_width);
    return drawing;
}

std::vector<ScreenBox> event_boxes(const Scene& scene) {
    std::vector<ScreenBox> boxes;
    const auto around = [](const geo::ScreenPoint& at, double reach) {
        return ScreenBox{at.x, at.y, at.x, at.y}.grown(reach);
    };
    for (const Mark& mark : scene.marks) boxes.push_back(around(mark.at, mark_reach));
    for (const StackMark& stack : scene.stacks) {
        StackMark calm = stack;
        calm.hovered = false;
        boxes.push_back(around(stack.at, stack_radius(calm) + 3));
    }
    return boxes;
}

}  // namespace render
