#include "app/errands/dropped_file.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/picture/evidence.hpp"
#include "io/error.hpp"

namespace app {

bool reopen_picture(session::Session& session, const std::string& path) {
    try {
        const io::ShownBefore shown = io::read_shown(path);
        const std::string news = show_again(session, shown, true);
        if (!news.empty())
            session.apply(session::ShowMessage{.text = news, .is_problem = true});
        else if (shown.evidence)
            session.apply(session::ShowMessage{
                "The atlas has not changed since this picture was taken."});
        return true;
    } catch (const io::Error& error) {
        session.apply(session::ShowMessage{.text = error.what(), .is_problem = true});
        return false;
    }
}

void take_in_dropped(session::Session& session, const std::vector<std::string>& paths) {
    if (paths.empty()) return;
    if (io::is_picture(paths.back()))
        reopen_picture(session, paths.back());
    else
        session.apply(session::ReadImport{{.path = paths.back()}});
    if (paths.size() == 1) return;
    const std::string name = std::filesystem::path(paths.back()).filename().string();
    session.apply(session::ShowMessage{
        .text = fmt::format("{} files were dropped; only “{}” was taken. Drop one at a time.",
                            paths.size(), name),
        .is_problem = true});
}

}  // namespace app
