#include <doctest/doctest.h>

#include "desk.hpp"
#include "picture_check.hpp"
#include "small_base_map.hpp"

TEST_CASE("names read sharply at one and a half and at twice the pixels") {
    for (const auto& [name, ratio] : {std::pair{"ratio-1.5", 1.5}, std::pair{"ratio-2", 2.0}}) {
        render::Scene scene = test::small_scene(46.6, 40.5, 7, 240, 160);
        scene.viewport.pixel_ratio = ratio;
        test::check_picture(name, test::renderer().draw_picture(scene));
    }
}

TEST_CASE("Armenian, Georgian, Cyrillic and Azerbaijani names are lettered") {
    auto map = std::make_shared<geo::BaseMap>();
    const std::pair<const char*, geo::LngLat> names[] = {{"Գանձակ", {45.6, 40.3}},
                                                         {"თბილისი", {46.1, 40.3}},
                                                         {"Степанакерт", {45.6, 39.9}},
                                                         {"Xankəndi, Şuşa, Gəncə", {45.7, 40.1}}};
    for (const auto& [text, at] : names) {
        geo::Boundary place;
        place.name = text;
        place.population = 500'000;
        place.geometry.points.push_back(at);
        (*map)[geo::Layer::places].push_back(place);
    }
    render::Scene scene = test::small_scene(46.05, 40.1, 7.2, 320, 140);
    scene.base = map;
    test::check_picture("scripts", test::renderer().draw_picture(scene));
}

TEST_CASE("names make room for events, and the lesser of two names gives way") {
    render::Scene scene = test::small_scene(46.0, 40.3, 6.4, 360, 240);
    scene.marks = {test::mark_at(scene, 46.3, 40.7, claims::Status::contested),
                   test::mark_at(scene, 44.5, 40.2, claims::Status::acknowledged),
                   test::mark_at(scene, 46.75, 39.85, claims::Status::reported),
                   test::mark_at(scene, 47.05, 40.77, claims::Status::alleged)};
    test::check_picture("names-and-events", test::renderer().draw_picture(scene));
}

TEST_CASE("a river's name follows the river") {
    const render::Scene scene = test::small_scene(47.4, 40.3, 7.2, 420, 260);
    test::check_picture("river-name", test::renderer().draw_picture(scene));
}
