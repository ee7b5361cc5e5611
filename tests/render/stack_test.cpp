#include <doctest/doctest.h>

#include <iterator>

#include "desk.hpp"
#include "picture_check.hpp"
#include "render/drawing/stack_look.hpp"

namespace {

using Shares = std::array<double, claims::status_count>;

// None, one, two that meet at the bottom, ends at every quarter, many, and the first ones missing.
constexpr std::array<Shares, 8> rings{{{},
                                       {1},
                                       {0.5, 0.5},
                                       {0.25, 0.25, 0.25, 0.25},
                                       {0.03, 0.03, 0.4, 0.03, 0.3, 0.1, 0.06, 0.05},
                                       {0, 0, 0, 0.03, 0, 0.97},
                                       {0, 0, 0, 0, 0, 0, 0, 1},
                                       {0.1, 0, 0, 0.2, 0, 0, 0, 0.7}}};

constexpr double cell = 70.0;  // px

render::Drawing page(style::Theme theme) {
    render::Drawing drawing;
    drawing.shapes.emplace_back(render::rectangle(0, 0, cell * 4, cell * 2, {90, 140, 110, 255}));
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const geo::ScreenPoint at{cell * (static_cast<double>(i % 4) + 0.5) + 0.3,
                                  cell * (i < 4 ? 0.5 : 1.5) - 0.2};
        drawing.stacks.push_back({at, 12.0 + 2.5 * static_cast<double>(i), rings[i], theme});
    }
    return drawing;
}

/// The same with each stack as shapes over each other.
render::Drawing in_shapes(render::Drawing drawing) {
    for (const render::PlacedStack& stack : drawing.stacks) {
        std::vector<render::Shape> shapes = shapes_of(stack);
        std::ranges::move(shapes, std::back_inserter(drawing.shapes));
    }
    drawing.stacks.clear();
    return drawing;
}

}  // namespace

TEST_CASE("a stack shaded at once looks like the shapes that it stands for") {
    for (const style::Theme theme : {style::Theme::light, style::Theme::dark, style::Theme::print})
        for (const double ratio : {1.0, 1.5, 3.0, 6.0}) {  // the last too large for points
            CAPTURE(ratio);
            const geo::Viewport size{cell * 4, cell * 2, ratio};
            const style::Picture shaded = test::renderer().draw_page(page(theme), size);
            const style::Picture shapes = test::renderer().draw_page(in_shapes(page(theme)), size);
            // Where two shares meet, the ends of the gap are cut a little otherwise.
            CHECK(test::clearly_different(shaded, shapes) < 12 * ratio * ratio);
            render::Drawing without = page(theme);
            without.stacks.clear();
            CHECK(test::clearly_different(shaded, test::renderer().draw_page(without, size)) >
                  5'000 * ratio * ratio);
        }
}
