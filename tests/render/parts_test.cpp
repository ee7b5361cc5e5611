#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

#include "desk.hpp"
#include "io/base_map/read_base_map.hpp"
#include "picture_check.hpp"
#include "render/picture_in_parts.hpp"

using claims::Status;

namespace {

/// Disputed land with hatches and dashes, and one of everything that can lie over it.
render::Scene full_scene(double ratio) {
    static const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    render::Scene scene = test::small_scene(46.6, 39.9, 7.3, 531, 377);
    scene.viewport.pixel_ratio = ratio;
    scene.base = base;
    scene.graticule = true;
    double lng = 45.5;
    for (const Status status : claims::all_statuses) {
        scene.marks.push_back(test::mark_at(scene, lng, 40.4, status));
        lng += 0.27;
    }
    scene.marks.back().selected = true;
    const geo::ScreenPoint from = scene.marks[0].at, to = scene.marks[5].at;
    scene.links.push_back({from, {to.x, to.y + 60}, claims::Relation::responds_to, false});
    scene.circles.push_back({scene.marks[3].at, 77.7, false, 0.9, 0.3});
    render::StackMark stack;
    stack.at = {311, 255};
    stack.counts = {7, 3, 0, 20, 0, 0, 1, 0};
    scene.stacks.push_back(stack);
    scene.areas = {{{120, 200}, {400, 60}, {9000, 300}}};
    scene.scale_bar = geo::scale_bar(scene.camera, 140);
    scene.attributions = {"Boundaries: everybody’s"};
    render::Furniture furniture;
    furniture.title = "Karabakh in parts";
    furniture.subtitle = "Statuses as known on 12 October 2020";
    furniture.legend = {{Status::contested, "contested", 3}, {Status::alleged, "alleged", 12}};
    furniture.notes = {"16 of 20 events"};
    furniture.north = 0.2;
    scene.furniture = furniture;
    return scene;
}

/// A picture put together from parts of at most `width` × `height`.
style::Picture from_parts(const render::Scene& scene, int width, int height) {
    const render::PictureInParts parts(test::renderer(), scene);
    style::Picture whole{parts.width(), parts.height(), {}};
    whole.rgba.resize(static_cast<std::size_t>(whole.width) *
                      static_cast<std::size_t>(whole.height) * 4);
    for (int top = 0; top < whole.height; top += height) {
        for (int left = 0; left < whole.width; left += width) {
            const style::Picture part = parts
                                            .draw({left, top, std::min(width, whole.width - left),
                                                   std::min(height, whole.height - top)})
                                            .all();
            for (int row = 0; row < part.height; ++row)
                std::copy_n(
                    part.rgba.begin() + std::ptrdiff_t{row} * part.width * 4, part.width * 4,
                    whole.rgba.begin() + (std::ptrdiff_t{top + row} * whole.width + left) * 4);
        }
    }
    return whole;
}

std::size_t different(const style::Picture& one, const style::Picture& other) {
    REQUIRE(one.rgba.size() == other.rgba.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.rgba.size(); i += 4)
        count += std::equal(one.rgba.begin() + static_cast<std::ptrdiff_t>(i),
                            one.rgba.begin() + static_cast<std::ptrdiff_t>(i + 4),
                            other.rgba.begin() + static_cast<std::ptrdiff_t>(i))
                     ? 0
                     : 1;
    return count;
}

}  // namespace

TEST_CASE("the locator map, too, is the same in parts") {
    render::Scene scene = full_scene(1.5);
    scene.marks.clear();
    scene.stacks.clear();
    const style::Picture without = test::renderer().draw_picture(scene);
    scene.furniture->locator = true;
    const style::Picture whole = test::renderer().draw_picture(scene);
    CHECK(different(without, whole) > 10'000);
    for (const auto& [width, height] : {std::pair{2000, 101}, std::pair{97, 89}})
        CHECK(different(from_parts(scene, width, height), whole) == 0);
}

TEST_CASE("a picture drawn in parts is the picture drawn at once, to the last bit of every pixel") {
    for (const double ratio : {1.0, 1.5}) {
        const render::Scene scene = full_scene(ratio);
        const style::Picture whole = test::renderer().draw_picture(scene);
        for (const auto& [width, height] :
             {std::pair{2000, 101}, std::pair{2000, 64}, std::pair{97, 89}, std::pair{256, 7}}) {
            CAPTURE(ratio);
            CAPTURE(width);
            CAPTURE(height);
            CHECK(different(from_parts(scene, width, height), whole) == 0);
        }
    }
}
