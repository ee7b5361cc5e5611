#include <doctest/doctest.h>

#include <memory>
#include <utility>

#include "desk.hpp"
#include "picture_check.hpp"
#include "render/map_view.hpp"
#include "render/overlay_layout.hpp"
#include "render/picture_in_parts.hpp"

namespace {

/// The part of a picture from (left, top) on.
style::Picture part(const style::Picture& whole, int left, int top, int width, int height) {
    style::Picture result{width, height, {}};
    for (int y = top; y < top + height; ++y) {
        const auto row =
            whole.rgba.begin() + (static_cast<std::ptrdiff_t>(y) * whole.width + left) * 4;
        result.rgba.insert(result.rgba.end(), row, row + width * 4);
    }
    return result;
}

}  // namespace

TEST_CASE("the same scene gives the same bytes") {
    const render::Scene scene = test::small_scene(46.4, 40.2, 7.3);
    const style::Picture first = test::renderer().draw_picture(scene);
    test::renderer().draw_picture(test::small_scene(47, 39, 9));
    CHECK(test::renderer().draw_picture(scene) == first);
    render::MapRenderer other(reinterpret_cast<render::MapRenderer::LoadProc>(&test::gl_function),
                              test::fonts());
    CHECK(other.draw_picture(scene) == first);
}

TEST_CASE("what was laid out elsewhere gives the same bytes") {
    render::Scene scene = test::small_scene(46.4, 40.2, 7.3);
    scene.marks = {{{100, 60}, {100, 60}, claims::Status::contested}};
    const style::Picture laid_out_here = test::renderer().draw_picture(scene);
    for (const render::Scene& other : {scene, test::small_scene(47, 39, 9)}) {
        auto layout = std::make_unique<render::OverlayLayout>(test::fonts());
        layout->update(other);
        layout->update(scene);
        const render::PictureInParts picture(test::renderer(), scene, std::move(layout));
        CHECK(picture.draw({0, 0, picture.width(), picture.height()}).all() == laid_out_here);
        CHECK(test::renderer().draw_picture(scene) == laid_out_here);
    }
}

TEST_CASE("panning moves the map and its names, hatches and dashes as one") {
    const render::Scene here = test::small_scene(46.6, 39.9, 8);
    render::Scene there = here;
    there.camera = geo::panned(here.camera, -24, 10);  // the map goes left and down
    const style::Picture before = test::renderer().draw_picture(here);
    const style::Picture after = test::renderer().draw_picture(there);
    const style::Picture old_part = part(before, 60, 30, 240, 160);
    const style::Picture new_part = part(after, 36, 40, 240, 160);
    CHECK(test::clearly_different(old_part, new_part) == 0);
    CHECK(test::clearly_different(old_part, part(after, 60, 30, 240, 160)) > 500);
}

TEST_CASE("a picture has the viewport's size times the pixel ratio, opaque") {
    render::Scene scene = test::small_scene(46, 40, 7, 101, 67);
    scene.viewport.pixel_ratio = 1.5;
    const style::Picture picture = test::renderer().draw_picture(scene);
    CHECK(picture.width == 152);
    CHECK(picture.height == 101);
    REQUIRE(picture.rgba.size() == 152U * 101U * 4U);
    for (std::size_t i = 3; i < picture.rgba.size(); i += 4) REQUIRE(picture.rgba[i] == 255);
}

TEST_CASE("rows come from the top: what lies in the north is in the first rows") {
    render::Scene scene = test::small_scene(46, 40, 7, 60, 60);
    scene.base = nullptr;
    scene.circles = {{{30, 10}, 8, true}};
    const style::Picture picture = test::renderer().draw_picture(scene);
    const auto at = [&](int y) { return picture.rgba[static_cast<std::size_t>(y * 60 + 30) * 4]; };
    CHECK(at(10) != at(50));
    CHECK(at(50) == style::palette(style::Theme::light).water.r);
}

TEST_CASE("a picture larger than the device can draw is refused with a reason") {
    const render::Scene scene = test::small_scene(46, 40, 7, 2'000'000, 10);
    CHECK_THROWS_WITH_AS(test::renderer().draw_picture(scene), doctest::Contains("2000000 × 10"),
                         std::runtime_error);
}

TEST_CASE("a picture leaves the bound framebuffer as it was") {
    using Get = void (*)(unsigned, int*);
    using Bind = void (*)(unsigned, unsigned);
    using Make = void (*)(int, unsigned*);
    const auto get = reinterpret_cast<Get>(test::gl_function("glGetIntegerv"));
    const auto bind = reinterpret_cast<Bind>(test::gl_function("glBindFramebuffer"));
    const auto make = reinterpret_cast<Make>(test::gl_function("glGenFramebuffers"));
    constexpr unsigned framebuffer = 0x8D40, draw_binding = 0x8CA6, read_binding = 0x8CAA;
    unsigned mine = 0;
    make(1, &mine);
    bind(framebuffer, mine);
    test::renderer().draw_picture(test::small_scene(46, 40, 7));
    int draw = 0, read = 0;
    get(draw_binding, &draw);
    get(read_binding, &read);
    CHECK(draw == static_cast<int>(mine));
    CHECK(read == static_cast<int>(mine));
    bind(framebuffer, 0);
}

TEST_CASE("a scene without a base map is water, and draws") {
    render::Scene scene = test::small_scene(46, 40, 7, 20, 20);
    scene.base = nullptr;
    const style::Colour water = style::palette(scene.theme).water;
    const style::Picture picture = test::renderer().draw_picture(scene);
    CHECK(picture.rgba[0] == water.r);
    CHECK(picture.rgba[1] == water.g);
    CHECK(picture.rgba[2] == water.b);
}

TEST_CASE("a full letter atlas starts afresh without anybody seeing it") {
    render::Scene scene = test::small_scene(46.4, 40.2, 6.8, 300, 200);
    scene.marks = {test::mark_at(scene, 46, 40, claims::Status::contested)};
    scene.graticule = true;
    const style::Picture first = test::renderer().draw_picture(scene);
    for (int i = 0; i < 24; ++i) {  // many sizes of many letters, far more than one atlas holds
        render::Scene other = scene;
        other.viewport.pixel_ratio = 3.0 + 0.04 * i;
        other.camera.zoom = 6.0 + 0.1 * i;
        test::renderer().draw_picture(other);
    }
    CHECK(test::renderer().draw_picture(scene) == first);
    scene.viewport.pixel_ratio = 8;  // more letters at once than the atlas began with
    const style::Picture large = test::renderer().draw_picture(scene);
    render::MapRenderer other(&test::gl_function, test::fonts());
    CHECK(other.draw_picture(scene) == large);
}
