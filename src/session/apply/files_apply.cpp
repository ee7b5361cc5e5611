#include <array>
#include <utility>

#include "session/apply/editor.hpp"

namespace session {
namespace {

struct Chooser {
    FileUse use;
    Panel panel;
};
constexpr std::array choosers{Chooser{FileUse::open, Panel::open_atlas},
                              Chooser{FileUse::import, Panel::import},
                              Chooser{FileUse::save, Panel::save_as},
                              Chooser{FileUse::export_to, Panel::export_atlas},
                              Chooser{FileUse::picture, Panel::save_picture_as},
                              Chooser{FileUse::reopen_picture, Panel::reopen_picture},
                              Chooser{FileUse::save, Panel::new_atlas}};

}  // namespace

void Session::Editor::operator()(const BrowseFolder& errand) {
    Folder& folder = s.files_.folder(errand.use);
    folder.asked = errand.path;
    folder.is_awaited = true;
    s.errands_.emplace_back(errand);
}

/// Another one may have been asked for meanwhile.
void Session::Editor::operator()(const FolderRead& read) {
    Folder& folder = s.files_.folder(read.use);
    if (folder.asked == read.folder.asked) folder = read.folder;
}

void Session::Editor::operator()(const LookForRecents& errand) {
    s.errands_.emplace_back(errand);
}

void Session::Editor::operator()(const RecentsRead& read) {
    s.files_.recents = read.recents;
}

void Session::Editor::operator()(const ForgetRecent& errand) {
    s.errands_.emplace_back(errand);
}

/// What is kept is written down: a place on this computer, never a connection, whose text may hold
/// a password.
void Session::Editor::use_file(std::string_view path) {
    if (path.starts_with('/') || path.starts_with("~/")) s.files_.used = folder_of(path);
}

void Session::Editor::look_into_folders_again() {
    for (const Chooser& each : choosers)
        if (const Folder& folder = s.files_.folder(each.use);
            s.is_open(each.panel) && !folder.path.empty() && !folder.is_awaited)
            (*this)(BrowseFolder{each.use, folder.path});
}

}  // namespace session
