#include "app/errands/read_folder.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <optional>

#include "app/workspace_path.hpp"
#include "claims/filter/filter.hpp"
#include "io/export/export_atlas.hpp"
#include "io/files/ending.hpp"
#include "io/foreign/foreign_format.hpp"
#include "io/geojson/read_geojson.hpp"
#include "io/utf8.hpp"
#include "io/workspace/workspace_read.hpp"
#include "platform/folders.hpp"
#include "session/picture_setup.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

/// An entry with what it is sorted by.
struct Sorted {
    std::string key;
    session::FileEntry entry;
};

bool is_fitting(const fs::path& path, session::FileUse use) {
    switch (use) {
        case session::FileUse::open:
            return io::is_workspace_path(path) || io::is_geojson_path(path);
        case session::FileUse::import:
            return std::ranges::find(io::foreign_endings(), io::ending_of(path)) !=
                   io::foreign_endings().end();
        case session::FileUse::save:
            return io::ending_of(path) == ".gpkg";
        case session::FileUse::picture:
        case session::FileUse::reopen_picture:
            return session::is_picture_path(path.string());
        case session::FileUse::export_to:
            break;
    }
    const std::optional<io::ExportFormat> format = io::export_format_of(path);
    return format && *format != io::ExportFormat::csv;  // which is a folder
}

std::string in_local_time(std::time_t seconds) {
    std::tm parts{};
    std::array<char, 32> text{};
    if (localtime_r(&seconds, &parts) == nullptr) return {};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts)};
}

/// Whether an atlas can be read where folders are.
bool takes_folders(session::FileUse use) {
    return use == session::FileUse::open || use == session::FileUse::import;
}

/// Nothing where it is neither a folder nor a file of a fitting kind. A link that leads nowhere is
/// listed like a file, without size: what is wrong with it is said when it is taken.
std::optional<session::FileEntry> entry_of(const fs::directory_entry& found, session::FileUse use) {
    const bool fits = is_fitting(found.path(), use);
    std::error_code ignored;
    if (!fits && found.is_regular_file(ignored) && !found.is_symlink(ignored)) return std::nullopt;
    struct stat status {};
    const bool is_known = ::stat(found.path().c_str(), &status) == 0;
    session::FileEntry entry;
    entry.is_folder = is_known && S_ISDIR(status.st_mode);
    if (!entry.is_folder && (!fits || (is_known && !S_ISREG(status.st_mode)))) return std::nullopt;
    entry.name = found.path().filename().string();
    entry.label = io::is_utf8(entry.name) ? entry.name : io::repaired_utf8(entry.name);
    entry.is_atlas =
        entry.is_folder && takes_folders(use) && fs::exists(found.path() / "events.csv", ignored);
    if (!is_known) return entry;
    entry.size = static_cast<std::uint64_t>(status.st_size);
    entry.changed = in_local_time(status.st_mtime);
    return entry;
}

/// Folders first; "event 9" before "Event 10".
bool comes_before(const Sorted& one, const Sorted& other) {
    if (one.entry.is_folder != other.entry.is_folder) return one.entry.is_folder;
    const int order = ::strverscmp(one.key.c_str(), other.key.c_str());
    return order != 0 ? order < 0 : one.entry.name < other.entry.name;
}

void list_entries(session::Folder& folder, session::FileUse use, const io::Progress& progress) {
    std::vector<Sorted> found;
    std::error_code error;
    fs::directory_iterator at(folder.path, error);
    for (const fs::directory_iterator end; !error && at != end; at.increment(error)) {
        if (at->path().filename().string().starts_with('.')) continue;
        io::tell(progress, "", 0.0);
        if (std::optional<session::FileEntry> entry = entry_of(*at, use))
            found.push_back({claims::folded(entry->label), std::move(*entry)});
        else
            ++folder.others;
    }
    if (error) folder.problem = fmt::format("This folder cannot be read: {}.", error.message());
    std::ranges::sort(found, comes_before);
    std::vector<session::FileEntry> entries;
    entries.reserve(found.size());
    for (Sorted& each : found) entries.push_back(std::move(each.entry));
    folder.entries = std::make_shared<const std::vector<session::FileEntry>>(std::move(entries));
}

fs::path looked_into(const session::BrowseFolder& asked) {
    const bool is_first_of_pictures = is_of_pictures(asked.use) && asked.path.empty();
    return is_first_of_pictures ? platform::pictures_folder() : path_as_typed(asked.path);
}

}  // namespace

session::Folder read_folder(const session::BrowseFolder& asked, const io::Progress& progress) {
    session::Folder folder;
    folder.asked = asked.path;
    folder.path = looked_into(asked).lexically_normal().string();
    while (folder.path.size() > 1 && folder.path.ends_with('/')) folder.path.pop_back();
    list_entries(folder, asked.use, progress);
    return folder;
}

}  // namespace app
