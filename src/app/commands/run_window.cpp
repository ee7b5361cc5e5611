#include <fmt/format.h>

#include <optional>

#include "app/command_line/say.hpp"
#include "app/commands/tasks.hpp"
#include "app/frame_loop.hpp"
#include "app/kept/resume.hpp"
#include "app/open_session.hpp"
#include "app/picture/evidence.hpp"
#include "platform/error.hpp"

namespace app {

int run_window(const Options& options) {
    Start start = start_session(options.atlas, options.afresh, options.picture.view.empty());
    session::Session& session = start.opened.session;
    tell_problems(session.problems());
    if (!options.picture.view.empty()) {
        const std::string news = show_again(session, io::read_shown(options.picture.view), false);
        if (!news.empty()) session.apply(session::ShowMessage{.text = news, .is_problem = true});
    }
    try {
        platform::Window window(fmt::format("{} – Claim Atlas", session.atlas().title),
                                start.last ? std::optional(start.last->window) : std::nullopt);
        FrameLoop(window, start).run();
    } catch (const platform::NoDisplay& error) {
        say(fmt::format("{} To draw the map without one: claim-atlas render -o map.png",
                        error.what()));
        return 1;
    }
    return 0;
}

}  // namespace app
