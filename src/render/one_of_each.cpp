#include "render/one_of_each.hpp"

namespace render {
namespace {

geo::Boundary square() {
    geo::Boundary boundary;
    boundary.geometry.polygons.push_back({{{-9, -9}, {9, -9}, {9, 9}, {-9, 9}}, {}});
    return boundary;
}

std::shared_ptr<const geo::BaseMap> ground() {
    auto base = std::make_shared<geo::BaseMap>();
    for (const geo::Layer layer : {geo::Layer::countries, geo::Layer::disputed, geo::Layer::borders})
        (*base)[layer].push_back(square());
    return base;
}

}  // namespace

Scene one_of_each() {
    const geo::ScreenPoint middle{32, 32}, corner{16, 16};
    Scene scene;
    scene.viewport = {64, 64, 1.0};
    scene.camera = {{0, 0}, 3.0};
    scene.base = ground();
    scene.circles.push_back({middle, 9.0});
    scene.links.push_back({corner, middle});
    scene.marks.push_back({.at = corner, .anchor = middle, .selected = true});
    scene.stacks.push_back({middle, {1, 1}});
    scene.attributions.push_back("a");
    return scene;
}

}  // namespace render
