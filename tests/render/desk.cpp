#include "desk.hpp"

#include "app/fonts.hpp"
#include "io/all_cores.hpp"
#include "platform/headless_context.hpp"
#include "small_base_map.hpp"

namespace test {
namespace {

struct Desk {
    platform::HeadlessContext context;
    render::MapRenderer renderer{platform::HeadlessContext::load, fonts(), io::all_cores()};
};

Desk& desk() {
    static Desk one;
    return one;
}

}  // namespace

render::MapRenderer& renderer() {
    return desk().renderer;
}

const render::Fonts& fonts() {
    return app::fonts();
}

void* gl_function(const char* name) {
    desk();
    return platform::HeadlessContext::load(name);
}

render::Scene small_scene(double lng, double lat, double zoom, double width, double height) {
    static const auto base = small_base_map();
    render::Scene scene;
    scene.camera = {{lng, lat}, zoom};
    scene.viewport = {width, height, 1.0};
    scene.base = base;
    scene.graticule = false;
    return scene;
}

render::Mark mark_at(const render::Scene& scene, double lng, double lat, claims::Status status) {
    const geo::ScreenPoint at = geo::to_screen(scene.camera, scene.viewport, geo::LngLat{lng, lat});
    return {at, at, status, false, false};
}

}  // namespace test
