#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ui/frame.hpp"

namespace ui {

/// What a list of files remembers from frame to frame.
struct Browsed {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::shared_ptr<const std::vector<session::FileEntry>> seen;  ///< the entries shown last
    std::string folder;                                           ///< in which they lie
    std::size_t chosen = none;    ///< place of the entry that is marked
    std::string left;             ///< name of the folder that was left upwards: it is marked
    bool is_to_be_seen = false;   ///< the marked entry is to be brought into sight
    bool wants_keyboard = false;  ///< the list is to have the keyboard
};
Browsed& browsed(session::FileUse use);

/// Looks into the folder of `path`, or else the one where the last file was chosen.
void begin_browsing(Frame& frame, session::FileUse use, const std::string& path);
/// Marks what `path` names in a folder that was read just now.
void take_in_folder(const session::Folder& folder, const std::string& path, Browsed& list);
/// Marks what `path` names, if it is listed.
void mark_named(const session::Folder& folder, const std::string& path, Browsed& list);

/// Looks into a folder; `path` leads there. The name of a file that is to be written stays.
void go_to_folder(Frame& frame, session::FileUse use, std::string folder, std::string& path);
void go_up(Frame& frame, session::FileUse use, std::string& path);
/// True, and that is looked into, when `path` names a listed folder that is no atlas.
bool goes_into_folder(Frame& frame, session::FileUse use, std::string& path);

}  // namespace ui
