#include "render/furniture/locator.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "desk.hpp"
#include "io/base_map/read_base_map.hpp"
#include "picture_check.hpp"
#include "render/events/lay_out_events.hpp"
#include "render/furniture/map_edge.hpp"
#include "render/furniture/picture_furniture.hpp"

using claims::Status;

namespace {

/// The real map with a title in one corner and a locator map wherever there is room.
render::Scene located_scene(double lng, double lat, double zoom) {
    static const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    render::Scene scene = test::small_scene(lng, lat, zoom, 640, 480);
    scene.base = base;
    scene.scale_bar = geo::scale_bar(scene.camera, 140);
    scene.attributions = {"Boundaries: everybody’s"};
    scene.furniture.emplace();
    scene.furniture->title = "Somewhere";
    scene.furniture->north = 0.0;
    scene.furniture->locator = true;
    return scene;
}

const render::FontSet& locator_fonts() {
    static const render::FontSet set(test::fonts());
    return set;
}

std::vector<render::ScreenBox> panels_of(const render::Scene& scene) {
    const render::FontSet& fonts = locator_fonts();
    return render::lay_out_furniture(scene, fonts, render::lay_out_map_edge(scene, fonts)).boxes;
}

std::optional<render::Locator> locator_of(const render::Scene& scene) {
    return render::lay_out_locator(scene, panels_of(scene));
}

bool is_within(const render::ScreenBox& box, const geo::Viewport& viewport) {
    return box.left >= 0 && box.top >= 0 && box.right <= viewport.width &&
           box.bottom <= viewport.height;
}

}  // namespace

TEST_CASE("a locator map shows a town in its country") {
    test::check_picture("locator-town",
                        test::renderer().draw_picture(located_scene(46.75, 39.82, 11)));
}

TEST_CASE("a locator map shows a region in the wider area, in print") {
    render::Scene scene = located_scene(46.6, 40.2, 6.4);
    scene.theme = style::Theme::print;
    test::check_picture("locator-region-print", test::renderer().draw_picture(scene));
}

TEST_CASE("a locator map has the projection and the theme of its picture") {
    render::Scene scene = located_scene(46.6, 40.2, 7.2);
    scene.camera = geo::reprojected(scene.camera, geo::Projection::lambert_caucasus);
    scene.theme = style::Theme::dark;
    test::check_picture("locator-conic-dark", test::renderer().draw_picture(scene));
}

TEST_CASE("a locator map covers no event and no panel, and lies wholly in the picture") {
    std::mt19937 random(3);
    const auto number = [&](double from, double to) {
        return std::uniform_real_distribution(from, to)(random);
    };
    int shown = 0;
    for (int round = 0; round < 60; ++round) {
        render::Scene scene = located_scene(number(42, 51), number(38, 43), number(6, 13));
        for (int i = round % 12; i > 0; --i) {
            const geo::ScreenPoint at{number(0, 640), number(0, 480)};
            scene.marks.push_back({at, at, Status::alleged, false, false});
        }
        const auto locator = locator_of(scene);
        if (!locator) continue;
        ++shown;
        const auto is_covered = [&](const render::ScreenBox& other) {
            const geo::Viewport& small = locator->scene.viewport;
            return other.overlaps({locator->corner.x, locator->corner.y,
                                   locator->corner.x + small.width,
                                   locator->corner.y + small.height});
        };
        CHECK(std::ranges::none_of(render::event_boxes(scene), is_covered));
        CHECK(std::ranges::none_of(panels_of(scene), is_covered));
        CHECK(is_within(locator->box, scene.viewport));
    }
    CHECK(shown > 40);
}

TEST_CASE("there is no locator map where no place is free, nobody asks, or it would show no more") {
    render::Scene scene = located_scene(46.6, 40.2, 8);
    CHECK(locator_of(scene));
    for (double x = 10; x < 640; x += 60)
        for (double y = 10; y < 480; y += 60)
            scene.marks.push_back({{x, y}, {x, y}, Status::claimed, false, false});
    CHECK_FALSE(locator_of(scene));
    scene = located_scene(46.6, 40.2, 8);
    scene.furniture->locator = false;
    CHECK_FALSE(locator_of(scene));
    CHECK_FALSE(locator_of(located_scene(20, 20, 0.8)));
    scene = located_scene(46.6, 40.2, 8);
    scene.base = nullptr;
    CHECK_FALSE(locator_of(scene));
}

TEST_CASE("boundaries that the picture hides are hidden on its locator map") {
    render::Scene scene = located_scene(46.75, 39.82, 11);
    scene.hidden = {&scene.base->layers[static_cast<std::size_t>(geo::Layer::control)].front()};
    const auto locator = locator_of(scene);
    REQUIRE(locator);
    CHECK(locator->scene.hidden == scene.hidden);
    CHECK(locator->scene.layers_shown[static_cast<std::size_t>(geo::Layer::disputed)]);
    scene.layers_shown[static_cast<std::size_t>(geo::Layer::disputed)] = false;
    CHECK_FALSE(
        locator_of(scene)->scene.layers_shown[static_cast<std::size_t>(geo::Layer::disputed)]);
}
