#include "app/errands/recent_errands.hpp"

#include <filesystem>
#include <utility>

#include "app/kept/recent_atlases.hpp"
#include "io/server/postgis_location.hpp"

namespace app {
namespace {

std::vector<session::RecentAtlas> looked_up(const std::vector<std::string>& locations) {
    std::vector<session::RecentAtlas> recents;
    std::error_code ignored;
    for (const std::string& location : locations)
        recents.push_back({location, io::is_postgis_location(location) ||
                                         std::filesystem::exists(location, ignored)});
    return recents;
}

}  // namespace

void RecentErrands::look() {
    is_old_ = job_.is_running();
    if (is_old_) return;
    const auto work = [this](const io::Progress&) -> BackgroundJob::Finish {
        return [this, recents = looked_up(recent_atlases())] {
            session_.apply(session::RecentsRead{recents});
        };
    };
    job_.start(work, [this](const std::exception& error) { tell(error); });
}

void RecentErrands::remember(const std::string& location) {
    if (std::exchange(shown_, location) == location || location.empty()) return;
    try {
        remember_atlas(location);
        look();
    } catch (const std::exception& error) {
        tell(error);
    }
}

void RecentErrands::forget(const std::string& location) {
    try {
        forget_atlas(location);
        look();
    } catch (const std::exception& error) {
        tell(error);
    }
}

bool RecentErrands::poll() {
    if (job_.poll() != BackgroundJob::State::done) return false;
    job_.take_over();
    if (is_old_) look();
    return true;
}

void RecentErrands::tell(const std::exception& problem) {
    session_.apply(session::ShowMessage{.text = problem.what(), .is_problem = true});
}

}  // namespace app
