#include "app/errands/dropped_file.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/picture/evidence.hpp"
#include "io/error.hpp"

namespace app {

namespace {

/// The next picture says what the author of that one said, unless that is taken away; a sentence
/// about it.
std::string words_taken_over(session::Session& session, const io::ShownBefore& shown) {
    if (!shown.evidence || !shown.evidence->told || shown.evidence->told->is_of_narrative())
        return {};
    session::PictureSetup setup = session.picture();
    setup.words = {shown.evidence->told->title, shown.evidence->told->caption};
    session.apply(session::SetPicture{setup});
    return " The title or words of its author were taken over (F9).";
}

}  // namespace

bool reopen_picture(session::Session& session, const std::string& path) {
    try {
        const io::ShownBefore shown = io::read_shown(path);
        std::string news = show_again(session, shown, true);
        const bool is_as_it_was = news.empty() && shown.evidence;
        if (is_as_it_was) news = "The atlas has not changed since this picture was taken.";
        news += words_taken_over(session, shown);
        session.apply(session::ShowMessage{.text = news, .is_problem = !is_as_it_was});
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
