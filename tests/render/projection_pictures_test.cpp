#include <doctest/doctest.h>

#include "desk.hpp"
#include "io/base_map/read_base_map.hpp"
#include "picture_check.hpp"

namespace {

render::Scene in_projection(geo::Projection projection, double lng, double lat, double zoom) {
    static const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    render::Scene scene = test::small_scene(lng, lat, zoom, 480, 320);
    scene.camera.projection = projection;
    scene.base = base;
    scene.graticule = true;
    scene.scale_bar = geo::scale_bar(scene.camera, 140);
    return scene;
}

void check(const char* name, const render::Scene& scene) {
    test::check_picture(name, test::renderer().draw_picture(scene));
}

}  // namespace

TEST_CASE("the region in each projection") {
    check("projection-web-mercator", in_projection(geo::Projection::web_mercator, 46.9, 40.4, 5));
    check("projection-lambert", in_projection(geo::Projection::lambert_caucasus, 46.9, 40.4, 5));
    check("projection-equal-earth", in_projection(geo::Projection::equal_earth, 46.9, 40.4, 5));
}

TEST_CASE("the world ends where the projection's does, and no line crosses it") {
    check("world-web-mercator", in_projection(geo::Projection::web_mercator, 0, 20, 0));
    check("world-lambert", in_projection(geo::Projection::lambert_caucasus, 46.5, 50, 0));
    render::Scene dark = in_projection(geo::Projection::equal_earth, 0, 0, 0);
    dark.theme = style::Theme::dark;
    check("world-equal-earth-dark", dark);
}

TEST_CASE("where the projection stretches it, an uncertainty circle is an ellipse") {
    render::Scene scene = in_projection(geo::Projection::equal_earth, 46.9, 40.4, 6.5);
    scene.circles = {{{150, 160}, 90, false, 0.7, 0.5}, {{340, 160}, 90, true, 0.4, -0.8}};
    check("ellipses", scene);
}

TEST_CASE("changing the projection and back gives the same picture") {
    const render::Scene before = in_projection(geo::Projection::web_mercator, 46.9, 40.4, 6);
    const style::Picture first = test::renderer().draw_picture(before);
    test::renderer().draw_picture(in_projection(geo::Projection::equal_earth, 46.9, 40.4, 6));
    CHECK(test::clearly_different(test::renderer().draw_picture(before), first) == 0);
}
