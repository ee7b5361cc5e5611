#include "app/kept/resume.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "app/kept/recent_atlases.hpp"
#include "app/workspace_path.hpp"
#include "io/error.hpp"
#include "io/server/postgis_location.hpp"

namespace app {
namespace {

/// A server may be slow or want a password: it is opened once the window is there.
OpenedSession open_later(const std::string& location) {
    OpenedSession opened = open_to_work_in({});
    opened.session.apply(session::TogglePanel{session::Panel::open_database});
    opened.session.apply(session::OpenAtlas{location});
    return opened;
}

/// A large file takes seconds to read: the window is there before it.
OpenedSession open_beside_window(const std::string& location) {
    auto nothing = std::make_shared<claims::Atlas>();
    nothing->title = std::filesystem::path(location).stem().string();
    io::AtlasReading reading;
    reading.atlas = std::move(nothing);
    OpenedSession opened{session_of(std::move(reading)), {}};
    opened.session.apply(session::AwaitAtlas{location});
    return opened;
}

/// In the file, or in the files of the folder.
std::uintmax_t bytes_in(const std::string& location) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (!fs::is_directory(location, ignored)) {
        const std::uintmax_t size = fs::file_size(location, ignored);
        return ignored ? 0 : size;
    }
    std::uintmax_t bytes = 0;
    for (const fs::directory_entry& file : fs::directory_iterator(location, ignored))
        if (file.is_regular_file(ignored)) bytes += file.file_size(ignored);
    return bytes;
}

bool is_slow_to_read(const std::string& location) {
    constexpr std::uintmax_t quickly_read = std::uintmax_t{16} << 20;
    return !location.empty() && !io::is_postgis_location(location) &&
           bytes_in(location) > quickly_read;
}

OpenedSession open_again(std::string& atlas) {
    if (io::is_postgis_location(atlas)) return open_later(atlas);
    try {
        return open_to_work_in(atlas);
    } catch (const std::exception& error) {
        if (atlas.empty()) throw;
        atlas.clear();
        OpenedSession opened = open_to_work_in({});
        opened.session.apply(session::ShowMessage{
            .text = fmt::format("The atlas that was open last cannot be opened. {} The bundled "
                                "atlas is shown instead.",
                                error.what()),
            .is_problem = true});
        return opened;
    }
}

}  // namespace

Start start_session(const std::string& atlas, bool afresh, bool may_wait) {
    std::optional<LastSession> last;
    std::string problem;
    try {
        if (afresh)
            forget_all_atlases();
        else
            last = read_last_session();
    } catch (const io::Error& error) {
        problem = error.what();
    }
    const bool goes_on = atlas.empty() && last.has_value();
    std::string location = goes_on ? last->atlas : lasting_location(atlas);
    // What is read beside the window is another atlas than the one shown until then.
    const bool is_large = may_wait && is_slow_to_read(location);
    const bool is_there = !is_large && !(goes_on && io::is_postgis_location(location));
    OpenedSession opened = is_large  ? open_beside_window(location)
                           : goes_on ? open_again(location)
                                     : open_to_work_in(atlas);
    if (!problem.empty())
        opened.session.apply(session::ShowMessage{.text = problem, .is_problem = true});
    const bool is_last = last && last->atlas == location;
    if (last) opened.session.apply(session::Resume{last->kept, is_there && is_last});
    std::optional<session::Kept> awaited;
    if (is_last && !is_there) awaited = last->kept;
    return {std::move(opened), std::move(location), std::move(last), std::move(awaited)};
}

}  // namespace app
