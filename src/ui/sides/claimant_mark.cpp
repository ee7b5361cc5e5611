#include "ui/sides/claimant_mark.hpp"

#include <array>

#include "ui/parts/colour.hpp"

namespace ui {
namespace {

/// Corners clockwise on the screen, of a body from −1 to 1.
struct Outline {
    std::array<ImVec2, 4> corners;
    int count;
};

Outline outline_of(style::SignShape shape) {
    switch (shape) {
        case style::SignShape::triangle:
            return {{{{0, -1.15F}, {1.1F, 0.85F}, {-1.1F, 0.85F}}}, 3};
        case style::SignShape::wedge:
            return {{{{-1.1F, -0.85F}, {1.1F, -0.85F}, {0, 1.15F}}}, 3};
        case style::SignShape::diamond:
            return {{{{0, -1.25F}, {1.25F, 0}, {0, 1.25F}, {-1.25F, 0}}}, 4};
        case style::SignShape::square:
        case style::SignShape::disc:
            break;
    }
    return {{{{-0.9F, -0.9F}, {0.9F, -0.9F}, {0.9F, 0.9F}, {-0.9F, 0.9F}}}, 4};
}

}  // namespace

void draw_claimant_mark(ImDrawList& list, const style::ClaimantSign& sign, ImVec2 centre,
                        float radius, const style::Colour& ground, bool is_hollow) {
    const ImU32 colour = to_u32(sign.colour), inside = to_u32(ground), halo = inside;
    const float line = radius * 0.3F;
    if (sign.shape == style::SignShape::disc) {
        list.AddCircleFilled(centre, radius + line, halo);
        list.AddCircleFilled(centre, radius, colour);
        if (is_hollow) list.AddCircleFilled(centre, radius - line, inside);
        return;
    }
    const Outline outline = outline_of(sign.shape);
    const auto fill = [&](float size, ImU32 with) {
        std::array<ImVec2, 4> corners;
        for (std::size_t i = 0; i < corners.size(); ++i)
            corners[i] = {centre.x + outline.corners[i].x * size,
                          centre.y + outline.corners[i].y * size};
        list.AddConvexPolyFilled(corners.data(), outline.count, with);
    };
    fill(radius + line * 1.3F, halo);
    fill(radius, colour);
    if (is_hollow) fill(radius - line * 1.6F, inside);
}

}  // namespace ui
