#include "render/ground/kept_ground.hpp"

#include <doctest/doctest.h>

#include <cstddef>

#include "desk.hpp"
#include "io/base_map/read_base_map.hpp"
#include "render/gl/canvas.hpp"

namespace {

/// Hatches, dashes and borders, without anything over them.
render::Scene hatched_scene(double ratio) {
    static const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    render::Scene scene = test::small_scene(46.6, 39.9, 7.3, 331, 277);
    scene.viewport.pixel_ratio = ratio;
    scene.base = base;
    return scene;
}

/// As a map on the screen that keeps its ground.
style::Picture drawn(const render::Scene& scene, render::KeptGround& kept) {
    render::MapRenderer& renderer = test::renderer();  // brings the context
    const render::Canvas canvas(render::device_width(scene.viewport),
                                render::device_height(scene.viewport), GL_RGBA8);
    const render::KeepsTarget keeps;
    glBindFramebuffer(GL_FRAMEBUFFER, canvas.framebuffer());
    renderer.draw(scene, kept);
    return canvas.read(0, canvas.height());
}

style::Picture drawn_afresh(const render::Scene& scene) {
    render::KeptGround none;
    return drawn(scene, none);
}

/// Pixels of which a channel differs by more than rounding a corner to a 256th of a pixel explains.
std::size_t differing(const style::Picture& one, const style::Picture& other) {
    REQUIRE(one.rgba.size() == other.rgba.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.rgba.size(); ++i)
        if (std::abs(one.rgba[i] - other.rgba[i]) > 3) ++count;
    return count;
}

}  // namespace

TEST_CASE("A map that keeps its ground shows the very picture") {
    for (const double ratio : {1.0, 1.5}) {
        const render::Scene scene = hatched_scene(ratio);
        render::KeptGround kept;
        const style::Picture first = drawn(scene, kept);
        CHECK(first.rgba == test::renderer().draw_picture(scene).rgba);
        CHECK(drawn(scene, kept).rgba == first.rgba);
    }
}

TEST_CASE("A ground that was moved is the one that would be drawn there") {
    for (const double ratio : {1.0, 2.0}) {
        render::Scene scene = hatched_scene(ratio);
        render::KeptGround kept;
        drawn(scene, kept);
        struct Step {
            double dx, dy;
        };
        for (const Step& step : {Step{7, 3}, Step{-20, 0}, Step{0, 31}, Step{-5, -60},
                                 Step{100, -90}, Step{0, 0}, Step{900, 0}}) {
            scene.camera = geo::panned(scene.camera, step.dx, step.dy);
            CAPTURE(step.dx);
            CAPTURE(step.dy);
            CHECK(differing(drawn(scene, kept), drawn_afresh(scene)) == 0);
        }
    }
}

TEST_CASE("The end of the world comes in from the edges") {
    for (const geo::Projection projection :
         {geo::Projection::web_mercator, geo::Projection::equal_earth}) {
        render::Scene scene = hatched_scene(1.0);
        scene.camera = {{60, 45}, 3.0, projection};
        render::KeptGround kept;
        drawn(scene, kept);
        const auto sees_end = [&] { return geo::sees_beyond_world(scene.camera, scene.viewport); };
        const auto pan = [&](double down) {
            scene.camera = geo::panned(scene.camera, -3, down);
            CAPTURE(down);
            // After hundreds of pixels, a corner may be rounded otherwise.
            CHECK(differing(drawn(scene, kept), drawn_afresh(scene)) < 5);
        };
        REQUIRE_FALSE(sees_end());
        for (int step = 0; step < 60 && !sees_end(); ++step) pan(40);
        CHECK(sees_end());
        for (const double down : {20.0, 20.0, -30.0, -50.0}) pan(down);
        CHECK_FALSE(sees_end());
    }
}

TEST_CASE("Ways between two pixels do not add up") {
    render::Scene scene = hatched_scene(1.0);
    render::KeptGround kept;
    drawn(scene, kept);
    for (int step = 0; step < 40; ++step) {
        scene.camera = geo::panned(scene.camera, 0.3, -0.45);
        drawn(scene, kept);
    }
    CHECK(differing(drawn(scene, kept), drawn_afresh(scene)) == 0);
}

TEST_CASE("A ground that looks otherwise is drawn anew") {
    render::Scene scene = hatched_scene(1.0);
    render::KeptGround kept;
    drawn(scene, kept);
    const auto check = [&] { CHECK(drawn(scene, kept).rgba == drawn_afresh(scene).rgba); };
    scene.theme = style::Theme::dark;
    check();
    scene.layers_shown[static_cast<std::size_t>(geo::Layer::lakes)] = false;
    check();
    scene.hidden = {&(*scene.base)[geo::Layer::disputed].front()};
    check();
    scene.camera.zoom += 0.5;
    check();
    scene.camera = geo::reprojected(scene.camera, geo::Projection::equal_earth);
    check();
    scene.viewport.width += 40;
    check();
    scene.base = nullptr;
    check();
}
