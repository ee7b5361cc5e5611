#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace session {

/// What a file is looked for to do with it; each takes files of other kinds.
enum class FileUse { open, import, save, export_to, picture, reopen_picture };
inline constexpr std::size_t file_use_count = 6;
constexpr bool is_written(FileUse use) {
    return use != FileUse::open && use != FileUse::import && use != FileUse::reopen_picture;
}
/// Pictures have a folder of their own.
constexpr bool is_of_pictures(FileUse use) {
    return use == FileUse::picture || use == FileUse::reopen_picture;
}

/// A folder, or a file of a fitting kind.
struct FileEntry {
    std::string name;   ///< as the disk has it: the bytes may be no UTF-8
    std::string label;  ///< the name as it can be shown
    bool is_folder = false;
    bool is_atlas = false;  ///< a folder that is opened like a file
    std::uint64_t size = 0;
    std::string changed;  ///< "2020-10-11 14:05", in local time; empty: not known
};

/// What lies in a folder, for one use.
struct Folder {
    std::string asked;  ///< as it was asked for: "~/atlases"
    std::string path;   ///< in full; empty: none was looked into yet
    /// Folders first, by their names as people sort them; shared, because there may be many.
    std::shared_ptr<const std::vector<FileEntry>> entries;
    std::size_t others = 0;   ///< files of other kinds
    std::string problem;      ///< why it cannot be read, as a sentence; empty: it was
    bool is_awaited = false;  ///< another one was asked for, or this one again
};

/// An atlas that was opened before.
struct RecentAtlas {
    std::string location;  ///< an absolute path, or "PG:…" without password
    bool is_there = true;  ///< otherwise no such file was found when it was last looked for

    friend bool operator==(const RecentAtlas&, const RecentAtlas&) = default;
};

/// The disk as far as a person has looked at it to choose files.
struct Files {
    std::array<Folder, file_use_count> folders;
    std::string used;                  ///< folder of the file chosen last; empty: none yet
    std::vector<RecentAtlas> recents;  ///< the latest first

    const Folder& folder(FileUse use) const { return folders[static_cast<std::size_t>(use)]; }
    Folder& folder(FileUse use) { return folders[static_cast<std::size_t>(use)]; }
};

/// "/srv/atlas" of "/srv/atlas/a.csv" and of "/srv/atlas/", "/" of "/a.csv"; empty: names none.
std::string_view folder_of(std::string_view path);
/// "a.csv" of "/srv/atlas/a.csv".
std::string_view name_of(std::string_view path);
/// "/srv/atlas/a.csv"; with an empty name "/srv/atlas/".
std::string joined_path(std::string_view folder, std::string_view name);

/// An errand; relative to the documents folder, which an empty path is, of pictures to their own.
struct BrowseFolder {
    FileUse use;
    std::string path;
};
struct FolderRead {
    FileUse use;
    Folder folder;
};
struct LookForRecents {};  ///< an errand: which of them are still there
struct RecentsRead {
    std::vector<RecentAtlas> recents;
};
struct ForgetRecent {  ///< an errand
    std::string location;
};

}  // namespace session
