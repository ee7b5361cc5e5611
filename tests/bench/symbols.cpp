// symbols: redraws a map of 1920 × 1080 px that is full of single events, as many as there is room
// for, as the window does. Says their number and the median of the milliseconds a redraw takes.

#include <fmt/format.h>
#include <glad/gl.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "app/fonts.hpp"
#include "claims/vocabulary.hpp"
#include "io/all_cores.hpp"
#include "platform/headless_context.hpp"
#include "render/map_renderer.hpp"
#include "render/map_view.hpp"
#include "render/scene.hpp"

namespace {

constexpr double width = 1920, height = 1080;
constexpr double room = 22;  // px between two symbols; with its halo one takes 17 to 25
constexpr int frames = 25;

render::Scene full_scene() {
    render::Scene scene;
    scene.viewport = {width, height, 1};
    scene.graticule = false;
    for (double y = room / 2; y + room / 2 <= height; y += room)
        for (double x = room / 2; x + room / 2 <= width; x += room) {
            const geo::ScreenPoint at{x, y};
            const std::size_t status = scene.marks.size() % claims::status_count;
            scene.marks.push_back({at, at, claims::all_statuses[status]});
        }
    return scene;
}

}  // namespace

int main() {
    platform::HeadlessContext context;
    render::MapRenderer renderer(platform::HeadlessContext::load, app::fonts(), io::all_cores());
    render::MapView map;
    const render::Scene scene = full_scene();
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const auto begin = std::chrono::steady_clock::now();
        map.update(renderer, scene);
        glFinish();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        times.push_back(took.count());
    }
    std::ranges::sort(times);
    fmt::print("{}\t{:.3f}\n", scene.marks.size(), times[times.size() / 2]);
}
