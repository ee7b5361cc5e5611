// base_map FOLDER: reads a base map as the program does and measures what a window of 1920 × 1080
// px does with it: a line "name<TAB>figure<TAB>unit" each. What a window leaves to another thread
// is done on one here, too. A frame is what keeps the window from answering.

#include <fmt/format.h>
#include <glad/gl.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <future>
#include <string_view>
#include <thread>
#include <utility>

#include "app/fonts.hpp"
#include "io/all_cores.hpp"
#include "io/base_map/read_base_map.hpp"
#include "platform/headless_context.hpp"
#include "render/map_renderer.hpp"
#include "render/map_view.hpp"

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

void tell(std::string_view name, double figure, std::string_view unit) {
    fmt::print("{}\t{:.3f}\t{}\n", name, figure, unit);
    std::fflush(stdout);
}

/// One piece of work after the other, on a thread.
class Beside {
 public:
    void take(render::Work work) { waiting_.push_back(std::move(work)); }
    bool is_idle() const { return waiting_.empty() && !running_.valid(); }
    /// Starts what waits and takes over what is done; true when something was.
    bool poll() {
        if (running_.valid()) {
            if (running_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
                return false;
            running_.get()();
            return true;
        }
        if (waiting_.empty()) return false;
        running_ = std::async(std::launch::async, std::move(waiting_.front()));
        waiting_.pop_front();
        return false;
    }

 private:
    std::deque<render::Work> waiting_;
    std::future<std::function<void()>> running_;
};

struct Frames {
    std::vector<double> ms;  ///< of each frame
    double until_rest_ms = 0;

    double longest() const { return *std::ranges::max_element(ms); }
};

/// A window that shows one base map.
class Window {
 public:
    explicit Window(std::shared_ptr<const geo::BaseMap> base)
        : renderer_(platform::HeadlessContext::load, app::fonts(), io::all_cores(),
                    [this](render::Work work) { beside_.take(std::move(work)); }) {
        scene_.viewport = {1920, 1080, 1};
        scene_.base = std::move(base);
        scene_.graticule = false;
    }

    geo::Camera& camera() { return scene_.camera; }

    double frame() {
        const Clock::time_point begin = Clock::now();
        map_.update(renderer_, scene_);
        glFinish();
        return milliseconds_since(begin);
    }
    /// Until nothing is made any more.
    Frames settle() {
        const Clock::time_point begin = Clock::now();
        Frames frames{{frame()}, 0};
        while (!beside_.is_idle()) {
            if (beside_.poll()) {
                frames.ms.push_back(frame());
                frames.until_rest_ms = milliseconds_since(begin);
            } else {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        }
        return frames;
    }
    /// Moves the map a little, as a hand does, sixty times.
    Frames drag(double dx, double dy) {
        Frames frames;
        for (int step = 0; step < 60; ++step) {
            scene_.camera = geo::panned(scene_.camera, dx, dy);
            beside_.poll();
            frames.ms.push_back(frame());
        }
        return frames;
    }

 private:
    platform::HeadlessContext context_;
    Beside beside_;
    render::MapRenderer renderer_;
    render::MapView map_;
    render::Scene scene_;
};

void tell(std::string_view name, Frames frames) {
    std::ranges::sort(frames.ms);
    tell(fmt::format("{}: a frame", name), frames.ms[frames.ms.size() / 2], "ms");
    tell(fmt::format("{}: the longest frame", name), frames.longest(), "ms");
    if (frames.until_rest_ms > 0)
        tell(fmt::format("{}: until all is as fine as it can be", name), frames.until_rest_ms,
             "ms");
}

double peak_mib() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        fmt::print(stderr, "usage: base_map FOLDER\n");
        return 2;
    }
    const Clock::time_point begin = Clock::now();
    auto base = io::read_base_map(argv[1]).map;
    tell("reading", milliseconds_since(begin) / 1000, "s");
    tell("corners", static_cast<double>(corners_of(*base)) / 1e6, "million");
    tell("peak memory of that", peak_mib(), "MiB");

    Window window(std::move(base));
    window.camera() = {{0, 15}, 2};
    tell("the world, first", window.settle());
    tell("the world, again", window.settle());
    tell("a drag of it", window.drag(4, 2));
    for (const double zoom : {4.0, 5.0, 6.5, 8.0, 9.5}) {
        window.camera().zoom = zoom;
        tell(fmt::format("zoom {} comes into view", zoom), window.settle());
        tell(fmt::format("a drag at zoom {}", zoom), window.drag(-7, 3));
        window.settle();
    }
    window.camera() = {{21.25, -65}, 4};
    tell("a coast of a million corners", window.settle());
    tell("a drag along it", window.drag(-7, 0));
    window.settle();
    window.camera().zoom = 9.5;
    tell("the same from near", window.settle());
    tell("a drag along it, from near", window.drag(-7, 0));
    tell("peak memory", peak_mib(), "MiB");
}
