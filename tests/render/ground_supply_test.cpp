#include "render/ground/ground_supply.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <deque>
#include <numbers>

#include "desk.hpp"
#include "io/base_map/read_base_map.hpp"
#include "picture_check.hpp"
#include "render/gl/canvas.hpp"
#include "render/ground/kept_ground.hpp"

namespace {

/// Work that is done when a test says so, as if a thread had ended then.
class Later {
 public:
    render::Beside beside() {
        return [this](render::Work work) { waiting_.push_back(std::move(work)); };
    }
    bool is_idle() const { return waiting_.empty(); }
    void do_next() {
        const render::Work work = std::move(waiting_.front());
        waiting_.pop_front();
        work()();
    }

 private:
    std::deque<render::Work> waiting_;
};

/// A map in a window whose work is done later.
class Window {
 public:
    explicit Window(Later& later)
        : renderer_(&test::gl_function, test::fonts(), {}, later.beside()) {}

    style::Picture draw(const render::Scene& scene) {
        const render::Canvas canvas(render::device_width(scene.viewport),
                                    render::device_height(scene.viewport), GL_RGBA8);
        const render::KeepsTarget keeps;
        glBindFramebuffer(GL_FRAMEBUFFER, canvas.framebuffer());
        renderer_.draw(scene, kept_);
        return canvas.read(0, canvas.height());
    }
    style::Picture exact(const render::Scene& scene) { return renderer_.draw_picture(scene); }
    /// Until nothing is asked for any more. How often something was.
    int settle(const render::Scene& scene, Later& later) {
        int times = 0;
        for (draw(scene); !later.is_idle(); draw(scene)) {
            later.do_next();
            REQUIRE(++times < 200);
        }
        return times;
    }

 private:
    render::MapRenderer renderer_;
    render::KeptGround kept_;
};

render::Scene scene_at(double zoom) {
    static const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    render::Scene scene = test::small_scene(46.6, 39.9, zoom, 331, 277);
    scene.base = base;
    return scene;
}

/// A star of many corners around a place.
geo::Ring star(geo::LngLat at, double reach_deg, int corners) {
    geo::Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double reach = reach_deg * (0.8 + 0.2 * std::sin(9000 * angle));
        ring.push_back({at.lng + reach * std::cos(angle), at.lat + reach * std::sin(angle)});
    }
    return ring;
}

}  // namespace

TEST_CASE("a small map is whole in its first frame") {
    test::renderer();  // brings the context
    Later later;
    Window window(later);
    const render::Scene scene = scene_at(6.8);
    CHECK(window.draw(scene).rgba == test::renderer().draw_picture(scene).rgba);
}

TEST_CASE("another zoom is drawn coarser at once, and exactly when that is ready; then all rests") {
    test::renderer();
    Later later;
    Window window(later);
    window.settle(scene_at(5.8), later);

    const render::Scene scene = scene_at(7.2);
    const style::Picture exact = test::renderer().draw_picture(scene);
    const style::Picture coarse = window.draw(scene);
    CHECK(coarse.rgba != exact.rgba);
    CHECK(test::clearly_different(coarse, exact) < coarse.rgba.size() / 4 / 100);
    CHECK_FALSE(later.is_idle());
    CHECK(window.draw(scene).rgba == coarse.rgba);
    CHECK(window.settle(scene, later) < 20);
    CHECK(window.draw(scene).rgba == exact.rgba);
    CHECK(later.is_idle());
}

TEST_CASE("a step back finds what it needs: it was made while the map was at rest") {
    test::renderer();
    Later later;
    Window window(later);
    window.settle(scene_at(6.5), later);
    const render::Scene scene = scene_at(5.5);
    CHECK(window.draw(scene).rgba == test::renderer().draw_picture(scene).rgba);
}

TEST_CASE("a picture does not wait for the window's work") {
    test::renderer();
    Later later;
    Window window(later);
    window.settle(scene_at(5.8), later);
    const render::Scene scene = scene_at(7.2);
    window.draw(scene);
    CHECK(window.exact(scene).rgba == test::renderer().draw_picture(scene).rgba);
    CHECK(window.draw(scene).rgba != window.exact(scene).rgba);
    window.settle(scene, later);
    CHECK(window.draw(scene).rgba == window.exact(scene).rgba);
}

TEST_CASE("a large map comes when it is ready") {
    test::renderer();
    Later later;
    Window window(later);
    auto base = std::make_shared<geo::BaseMap>();
    for (const double lng : {44.0, 46.0, 48.0})
        (*base)[geo::Layer::countries].emplace_back().geometry.polygons = {
            {star({lng, 40}, 0.9, 300'000), {}}};
    render::Scene scene = scene_at(5.5);
    scene.base = nullptr;
    const style::Picture bare = window.draw(scene);
    scene.base = base;
    CHECK(window.draw(scene).rgba == bare.rgba);
    later.do_next();
    CHECK(window.draw(scene).rgba == bare.rgba);
    later.do_next();
    const style::Picture first = window.draw(scene);
    CHECK(first.rgba != bare.rgba);
    const style::Picture exact = test::renderer().draw_picture(scene);
    CHECK(first.rgba != exact.rgba);
    window.settle(scene, later);
    CHECK(window.draw(scene).rgba == exact.rgba);
}

TEST_CASE("what was made of a map that is no longer shown is not drawn") {
    test::renderer();
    Later later;
    Window window(later);
    window.settle(scene_at(5.8), later);
    window.draw(scene_at(7.2));
    render::Scene other = test::small_scene(46.6, 39.9, 7.2, 331, 277);
    window.draw(other);
    later.do_next();
    window.settle(other, later);
    CHECK(window.draw(other).rgba == test::renderer().draw_picture(other).rgba);
}
