#include <fmt/format.h>

#include <utility>

#include "app/frame_loop.hpp"
#include "app/open_session.hpp"
#include "app/tasks.hpp"
#include "platform/error.hpp"

namespace app {
namespace {

constexpr int window_width = 1440, window_height = 900;

}  // namespace

int run_window(const Options& options) {
    OpenedSession opened = open_to_work_in(options.atlas);
    session::Session& session = opened.session;
    tell_problems(session.problems());
    try {
        platform::Window window(fmt::format("{} – Claim Atlas", session.atlas().title),
                                window_width, window_height);
        FrameLoop(window, session, std::move(opened.workspace)).run();
    } catch (const platform::NoDisplay& error) {
        fmt::print(stderr, "claim-atlas: {} To draw the map without one: ./run render -o map.png\n",
                   error.what());
        return 1;
    }
    return 0;
}

}  // namespace app
