#include "app/resume.hpp"

#include <fmt/format.h>

#include <utility>

#include "app/workspace_path.hpp"
#include "io/error.hpp"
#include "io/postgis/postgis_location.hpp"

namespace app {
namespace {

/// A server may be slow or want a password: it is opened once the window is there.
OpenedSession open_later(const std::string& location) {
    OpenedSession opened = open_to_work_in({});
    opened.session.apply(session::TogglePanel{session::Panel::open_database});
    opened.session.apply(session::OpenAtlas{location});
    return opened;
}

OpenedSession open_again(std::string& atlas) {
    if (io::is_postgis_location(atlas)) return open_later(atlas);
    try {
        return open_to_work_in(atlas);
    } catch (const io::Error& error) {
        if (atlas.empty()) throw;
        atlas.clear();
        OpenedSession opened = open_to_work_in({});
        opened.session.apply(session::ShowMessage{fmt::format(
            "The atlas that was open last cannot be opened. {} The bundled atlas is shown instead.",
            error.what())});
        return opened;
    }
}

}  // namespace

Start start_session(const std::string& atlas, bool afresh) {
    std::optional<LastSession> last;
    std::string problem;
    try {
        if (!afresh) last = read_last_session();
    } catch (const io::Error& error) {
        problem = error.what();
    }
    const bool goes_on = atlas.empty() && last.has_value();
    std::string location = goes_on ? last->atlas : lasting_location(atlas);
    OpenedSession opened = goes_on ? open_again(location) : open_to_work_in(atlas);
    if (!problem.empty()) opened.session.apply(session::ShowMessage{problem});
    // What comes from a server later is another atlas than the one shown until then.
    const bool is_there = !goes_on || !io::is_postgis_location(location);
    if (last)
        opened.session.apply(session::Resume{last->kept, is_there && last->atlas == location});
    std::optional<session::Kept> awaited;
    if (last && !is_there) awaited = last->kept;
    return {std::move(opened), std::move(location), std::move(last), std::move(awaited)};
}

}  // namespace app
