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
    for (const geo::Layer layer :
         {geo::Layer::countries, geo::Layer::disputed, geo::Layer::borders})
        (*base)[layer].push_back(square());
    return base;
}

Scene empty() {
    Scene scene;
    scene.viewport = {64, 64, 1.0};
    scene.camera = {{0, 0}, 3.0};
    return scene;
}

/// Few pictures have them, and of all programs theirs is the longest.
Scene stacks() {
    Scene scene = empty();
    scene.stacks.push_back({{32, 32}, {1, 1}});
    return scene;
}

Scene all_but_stacks() {
    const geo::ScreenPoint middle{32, 32}, corner{16, 16};
    Scene scene = empty();
    scene.base = ground();
    scene.circles.push_back({middle, 9.0});
    scene.links.push_back({corner, middle});
    scene.marks.push_back({.at = corner, .anchor = middle, .selected = true});
    scene.attributions.push_back("a");
    return scene;
}

}  // namespace

std::vector<Scene> one_of_each() {
    return {all_but_stacks(), stacks()};
}

}  // namespace render
