#include "ui/files/browsed.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

std::size_t place_of(const session::Folder& folder, std::string_view name) {
    if (!folder.entries || name.empty()) return Browsed::none;
    const auto found = std::ranges::find(*folder.entries, name, &session::FileEntry::name);
    if (found == folder.entries->end()) return Browsed::none;
    return static_cast<std::size_t>(found - folder.entries->begin());
}

}  // namespace

Browsed& browsed(session::FileUse use) {
    static std::array<Browsed, session::file_use_count> lists;
    return lists[static_cast<std::size_t>(use)];
}

void begin_browsing(Frame& frame, session::FileUse use, const std::string& path) {
    const session::Files& files = frame.session.files();
    const std::string_view named = session::is_database(path) ? "" : session::folder_of(path);
    const std::string& before = files.folder(use).path;
    std::string folder(named.empty() ? before : named);
    if (folder.empty() && !is_of_pictures(use)) folder = files.used;
    frame.ask(session::BrowseFolder{use, std::move(folder)});
}

void mark_named(const session::Folder& folder, const std::string& path, Browsed& list) {
    const std::string_view in = session::folder_of(path);
    const bool is_here = in == folder.path || in == folder.asked;
    list.chosen = is_here ? place_of(folder, session::name_of(path)) : Browsed::none;
    list.is_to_be_seen = list.chosen != Browsed::none;
}

void take_in_folder(const session::Folder& folder, const std::string& path, Browsed& list) {
    if (folder.entries == list.seen) return;
    list.seen = folder.entries;
    mark_named(folder, path, list);
    if (const std::string left = std::exchange(list.left, {}); !left.empty()) {
        list.chosen = place_of(folder, left);
        list.is_to_be_seen = true;
    }
}

void go_to_folder(Frame& frame, session::FileUse use, std::string folder, std::string& path) {
    path = session::joined_path(folder, is_written(use) ? session::name_of(path) : "");
    frame.ask(session::BrowseFolder{use, std::move(folder)});
}

void go_up(Frame& frame, session::FileUse use, std::string& path) {
    const std::string& here = frame.session.files().folder(use).path;
    if (here.size() < 2) return;
    browsed(use).left = session::name_of(here);
    go_to_folder(frame, use, std::string(session::folder_of(here)), path);
}

bool goes_into_folder(Frame& frame, session::FileUse use, std::string& path) {
    const session::Folder& folder = frame.session.files().folder(use);
    const std::size_t chosen = browsed(use).chosen;
    if (!folder.entries || chosen >= folder.entries->size()) return false;
    const session::FileEntry& entry = (*folder.entries)[chosen];
    const std::string_view in = session::folder_of(path);
    const bool is_here = in == folder.path || in == folder.asked;
    if (!is_here || !entry.is_folder || entry.is_atlas || session::name_of(path) != entry.name)
        return false;
    go_to_folder(frame, use, session::joined_path(folder.path, entry.name), path);
    return true;
}

}  // namespace ui
