#include "app/errands/dropped_file.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/picture/evidence.hpp"
#include "io/error.hpp"

namespace app {

namespace {

void take_in(session::Session& session, const std::string& path) {
    if (!io::is_picture(path)) {
        session.apply(session::ReadImport{{.path = path}});
        return;
    }
    try {
        const std::string news = show_again(session, io::read_shown(path), true);
        if (!news.empty()) session.apply(session::ShowMessage{.text = news, .is_problem = true});
    } catch (const io::Error& error) {
        session.apply(session::ShowMessage{.text = error.what(), .is_problem = true});
    }
}

}  // namespace

void take_in_dropped(session::Session& session, const std::vector<std::string>& paths) {
    if (paths.empty()) return;
    take_in(session, paths.back());
    if (paths.size() == 1) return;
    const std::string name = std::filesystem::path(paths.back()).filename().string();
    session.apply(session::ShowMessage{
        .text = fmt::format("{} files were dropped; only “{}” was taken. Drop one at a time.",
                            paths.size(), name),
        .is_problem = true});
}

}  // namespace app
