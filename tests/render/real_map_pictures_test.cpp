#include <doctest/doctest.h>

#include "desk.hpp"
#include "io/base_map/read_base_map.hpp"
#include "picture_check.hpp"
#include "session/boundary_view.hpp"

namespace {

render::Scene real_scene(double lng, double lat, double zoom) {
    static const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    render::Scene scene = test::small_scene(lng, lat, zoom, 480, 320);
    scene.base = base;
    scene.graticule = true;
    scene.scale_bar = geo::scale_bar(scene.camera, 140);
    return scene;
}

}  // namespace

TEST_CASE("the South Caucasus as a whole") {
    test::check_picture("real-region", test::renderer().draw_picture(real_scene(46.9, 40.4, 5.3)));
}

TEST_CASE("Karabakh from near, in the dark") {
    render::Scene scene = real_scene(46.8, 39.9, 7.6);
    scene.theme = style::Theme::dark;
    test::check_picture("real-karabakh-dark", test::renderer().draw_picture(scene));
}

TEST_CASE("the Absheron peninsula, shore and names") {
    test::check_picture("real-absheron",
                        test::renderer().draw_picture(real_scene(49.9, 40.4, 8.8)));
}

TEST_CASE("each view of the boundaries on a day") {
    constexpr claims::Instant day = 1'602'460'800;  // 12 October 2020
    for (const auto view : {session::BoundaryView::both, session::BoundaryView::recognised,
                            session::BoundaryView::in_effect}) {
        render::Scene scene = real_scene(46.6, 39.9, 7);
        scene.hidden = session::hidden_boundaries(*scene.base, view, day);
        test::check_picture("boundaries-" + std::string(geo::to_word(view)),
                            test::renderer().draw_picture(scene));
    }
}

TEST_CASE("names follow the choice, and stay the usual ones where there are no others") {
    for (const geo::Names names :
         {geo::Names::local, geo::Names::armenian, geo::Names::azerbaijani}) {
        render::Scene scene = real_scene(46.2, 40.1, 6.9);
        scene.names = names;
        test::check_picture("names-" + std::string(geo::to_word(names)),
                            test::renderer().draw_picture(scene));
    }
}
