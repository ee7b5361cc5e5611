#include <doctest/doctest.h>

#include "desk.hpp"
#include "picture_check.hpp"

using claims::Status;

namespace {

render::Scene with_furniture(double width, double height) {
    render::Scene scene = test::small_scene(46.2, 40.2, 6, width, height);
    scene.graticule = true;
    scene.scale_bar = geo::scale_bar(scene.camera, 140);
    scene.attributions = {"Invented land: for tests", "Lakes: nobody’s"};
    render::Furniture furniture;
    furniture.title = "Invented land, October 2020";
    furniture.subtitle = "Statuses as known on 12 October 2020";
    furniture.legend = {{Status::reported, "reported", 12},
                        {Status::contested, "contested", 3},
                        {Status::withdrawn, "withdrawn", 1}};
    furniture.notes = {"16 of 20 events"};
    furniture.north = 0.0;
    scene.furniture = furniture;
    return scene;
}

}  // namespace

TEST_CASE("a window's map has a scale bar and attributions, no more") {
    render::Scene scene = with_furniture(360, 160);
    scene.furniture.reset();
    test::check_picture("map-edge", test::renderer().draw_picture(scene));
}

TEST_CASE("a picture's furniture stands on one panel in a corner") {
    test::check_picture("furniture", test::renderer().draw_picture(with_furniture(480, 320)));
}

TEST_CASE("long words wrap, and the panel goes where it hides no event") {
    render::Scene scene = with_furniture(480, 320);
    scene.theme = style::Theme::dark;
    scene.furniture->title = "A title that is a good deal longer than its panel is wide";
    scene.furniture->notes.push_back(
        "Filter: everything from 27 September 2020 to 12 October 2020 near "
        "averyveryveryverylongwordthathasnospaceinitatallandgoesonandon");
    scene.marks.push_back(test::mark_at(scene, 43.5, 41.2, Status::alleged));
    test::check_picture("furniture-wrapped", test::renderer().draw_picture(scene));
}

TEST_CASE("a long legend takes two columns where the picture is low") {
    render::Scene scene = with_furniture(480, 260);
    scene.furniture->legend.clear();
    for (const Status status : claims::all_statuses)
        scene.furniture->legend.push_back({status, std::string(claims::to_word(status)), 4});
    test::check_picture("furniture-columns", test::renderer().draw_picture(scene));
}
