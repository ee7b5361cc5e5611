#include <doctest/doctest.h>

#include <memory>

#include "desk.hpp"
#include "picture_check.hpp"

using geo::Layer;

namespace {

void show_only(render::Scene& scene, std::initializer_list<Layer> layers) {
    scene.layers_shown.fill(false);
    for (const Layer layer : layers) scene.layers_shown[static_cast<std::size_t>(layer)] = true;
}

/// A base map of one border line.
std::shared_ptr<const geo::BaseMap> border_map(geo::Line line) {
    auto map = std::make_shared<geo::BaseMap>();
    geo::Boundary border;
    border.id = "border";
    border.kind = "border";
    border.geometry.lines.push_back(std::move(line));
    (*map)[Layer::borders].push_back(border);
    return map;
}

}  // namespace

TEST_CASE("land, water, lakes and lines lie in a quiet range of colours") {
    const render::Scene scene = test::small_scene(46.2, 40.1, 6.5, 480, 320);
    test::check_picture("ground-light", test::renderer().draw_picture(scene));
}

TEST_CASE("the dark ground keeps the same relations") {
    render::Scene scene = test::small_scene(46.2, 40.1, 6.5, 480, 320);
    scene.theme = style::Theme::dark;
    test::check_picture("ground-dark", test::renderer().draw_picture(scene));
}

TEST_CASE("disputed land is hatched, the former oblast twice as densely") {
    render::Scene scene = test::small_scene(46.6, 39.55, 7, 300, 200);
    show_only(scene, {Layer::countries, Layer::disputed});
    test::check_picture("hatches", test::renderer().draw_picture(scene));
}

TEST_CASE("the line of contact is dashed and the oblast's border dotted") {
    render::Scene scene = test::small_scene(46.75, 39.8, 7, 300, 200);
    scene.viewport.pixel_ratio = 1.5;
    show_only(scene, {Layer::countries, Layer::control});
    test::check_picture("dashes", test::renderer().draw_picture(scene));
}

TEST_CASE("sharp corners join roundly, whatever the angle") {
    render::Scene scene = test::small_scene(46, 40, 7.2, 240, 100);
    scene.viewport.pixel_ratio = 2;
    scene.base = border_map({{45.62, 39.9},
                             {45.7, 40.15},
                             {45.74, 39.9},
                             {45.86, 39.9},
                             {45.86, 40.12},
                             {45.98, 39.88},
                             {45.99, 40.14},
                             {46.2, 40.14},
                             {46.22, 39.88},
                             {46.3, 39.9},
                             {46.22, 40.12},
                             {46.4, 40.0}});
    test::check_picture("joins", test::renderer().draw_picture(scene));
}

TEST_CASE("a closed line has no gap where it begins") {
    render::Scene scene = test::small_scene(46, 40, 8.4, 120, 120);
    scene.viewport.pixel_ratio = 2;
    scene.base =
        border_map({{45.9, 39.92}, {46.1, 39.92}, {46.1, 40.08}, {45.9, 40.08}, {45.9, 39.92}});
    test::check_picture("closed-line", test::renderer().draw_picture(scene));
}

TEST_CASE("layers can be hidden one by one") {
    render::Scene scene = test::small_scene(46.3, 40.2, 6.2, 360, 240);
    show_only(scene, {Layer::countries, Layer::rivers, Layer::places});
    test::check_picture("few-layers", test::renderer().draw_picture(scene));
}

TEST_CASE("the graticule names its lines at the edge") {
    render::Scene scene = test::small_scene(47.4, 40.2, 7, 360, 240);
    show_only(scene, {Layer::countries});
    scene.graticule = true;
    test::check_picture("graticule", test::renderer().draw_picture(scene));
}

TEST_CASE("from afar small things step back") {
    render::Scene scene = test::small_scene(46.2, 40.2, 4.6, 300, 200);
    test::check_picture("from-afar", test::renderer().draw_picture(scene));
}

TEST_CASE("at a street's width lines stay where they are") {
    // A corner of the border in the middle of the picture at the largest zoom.
    render::Scene scene = test::small_scene(46.0, 40.0, 19, 200, 200);
    scene.base = border_map({{45.0, 39.5}, {46.0, 40.0}, {47.0, 39.7}});
    test::check_picture("street-width", test::renderer().draw_picture(scene));
}
