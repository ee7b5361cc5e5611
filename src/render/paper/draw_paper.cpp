#include "render/paper/draw_paper.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "render/over_map.hpp"
#include "render/paper/draw_drawing.hpp"
#include "render/paper/draw_ground.hpp"

namespace render {
namespace {

constexpr std::array<std::string_view, over_part_count> over_names{"Graticule",
                                                                   "Dots of places",
                                                                   "Areas, circles and links",
                                                                   "Events",
                                                                   "Events in one place",
                                                                   "Opened stack",
                                                                   "Selection",
                                                                   "Numbers",
                                                                   "Names",
                                                                   "Title and legend",
                                                                   "Locator map"};

void draw_layer(Page& page, std::string_view name, auto draw) {
    page.enter_layer(name);
    draw();
    page.leave();
}

void draw_sheet(Page& page, const Sheet& sheet, const FontSet& fonts) {
    const Scene& scene = sheet.scene;
    OverMap over_map(fonts);
    over_map.update(scene);

    std::optional<GroundShapes> shapes;
    if (scene.base) shapes.emplace(scene.base, scene.camera.projection);
    const auto draw_map = [&](const Frame& map) {
        draw_background(page, map);
        if (shapes) draw_ground(page, map, *shapes);
    };

    page.enter_window({sheet.left, 0}, scene.viewport.width, scene.viewport.height);
    draw_layer(page, "Ground", [&] { draw_map(Frame(scene)); });
    for (std::size_t part = 0; part < over_part_count; ++part) {
        const Drawing& drawing = over_map.drawings()[part];
        if (drawing.empty()) continue;
        draw_layer(page, over_names[part], [&] {
            if (static_cast<OverPart>(part) == OverPart::locator) {
                const Locator& small = *over_map.locator();
                page.enter_window(small.corner, small.scene.viewport.width,
                                  small.scene.viewport.height);
                draw_map(Frame(small.scene));
                page.leave();
            }
            draw_drawing(page, drawing);
        });
    }
    page.leave();
}

}  // namespace

PageSize size_of(const Paper& paper) {
    PageSize size{0, 0, paper.px_per_inch};
    for (const Sheet& sheet : paper.sheets) {
        size.width = std::max(size.width, sheet.left + sheet.scene.viewport.width);
        size.height = std::max(size.height, sheet.scene.viewport.height);
    }
    return size;
}

void draw_paper(Page& page, const Paper& paper, const FontSet& fonts) {
    if (paper.sheets.size() > 1) {  // what shows between them
        const PageSize size = size_of(paper);
        Path whole;
        whole.add_rectangle(size.width, size.height);
        // Without a window cairo would take this for the beginning of the page, and forget tags.
        page.enter_window({0, 0}, size.width, size.height);
        page.fill(whole, style::palette(paper.sheets.front().scene.theme).panel_line);
        page.leave();
    }
    for (const Sheet& sheet : paper.sheets) draw_sheet(page, sheet, fonts);
}

}  // namespace render
