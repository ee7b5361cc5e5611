#include "app/views.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "io/error.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_stem = 80;  // bytes; file systems take 255

fs::path views_folder() {
    return platform::settings_folder() / "views";
}

struct ViewFile {
    fs::path path;
    session::SavedView view;
};

std::vector<ViewFile> view_files(std::vector<std::string>& problems) {
    std::vector<fs::path> paths;
    std::error_code error;
    for (fs::directory_iterator at(views_folder(), error), end; !error && at != end;
         at.increment(error))
        if (at->path().extension() == ".json") paths.push_back(at->path());
    std::ranges::sort(paths);
    std::vector<ViewFile> files;
    for (const fs::path& path : paths) {
        try {
            files.push_back({path, to_session(io::read_view(path))});
        } catch (const io::Error& problem) {
            problems.emplace_back(problem.what());
            continue;
        }
        if (files.back().view.name.empty()) files.back().view.name = path.stem().string();
    }
    return files;
}

/// The name as a file's, without what a file system or a shell could take for something else.
std::string stem_of(std::string name) {
    if (name.size() > longest_stem) {
        std::size_t end = longest_stem;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80) --end;
        name.resize(end);
    }
    for (char& c : name)
        if (c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '-';
    if (name.empty() || name.front() == '.') name.insert(0, "view");
    return name;
}

fs::path path_for(const std::string& name) {
    std::vector<std::string> problems;
    for (const ViewFile& file : view_files(problems))
        if (file.view.name == name) return file.path;
    const std::string stem = stem_of(name);
    fs::path path = views_folder() / (stem + ".json");
    for (int number = 2; fs::exists(path); ++number)
        path = views_folder() / fmt::format("{} ({}).json", stem, number);
    return path;
}

}  // namespace

session::SavedView to_session(const io::NamedView& view) {
    session::SavedView saved{view.name, {}, view.camera.has_value()};
    if (view.camera) saved.view.camera = *view.camera;
    saved.view.camera.projection = view.projection;
    saved.view.boundaries = view.boundaries;
    saved.view.names = view.names;
    saved.view.filter = view.filter;
    saved.view.layers_shown = view.layers_shown;
    saved.view.graticule = view.graticule;
    saved.view.links = view.links;
    saved.view.theme = view.theme;
    if (view.split) saved.view.split = session::SplitSides{view.split->front(), view.split->back()};
    return saved;
}

io::NamedView to_file(const session::SavedView& saved) {
    io::NamedView view;
    view.name = saved.name;
    if (saved.has_camera) view.camera = saved.view.camera;
    view.projection = saved.view.camera.projection;
    view.boundaries = saved.view.boundaries;
    view.names = saved.view.names;
    view.filter = saved.view.filter;
    view.layers_shown = saved.view.layers_shown;
    view.graticule = saved.view.graticule;
    view.links = saved.view.links;
    view.theme = saved.view.theme;
    if (const auto& split = saved.view.split) view.split = {split->left, split->right};
    return view;
}

std::vector<session::SavedView> saved_views(std::vector<std::string>& problems) {
    std::vector<session::SavedView> views;
    for (ViewFile& file : view_files(problems)) views.push_back(std::move(file.view));
    std::ranges::sort(views, {}, &session::SavedView::name);
    return views;
}

void save_view(const session::SavedView& view) {
    std::error_code error;
    fs::create_directories(views_folder(), error);
    io::write_view(path_for(view.name), to_file(view));
}

void remove_view(const std::string& name) {
    std::vector<std::string> problems;
    for (const ViewFile& file : view_files(problems)) {
        std::error_code error;
        if (file.view.name == name && !fs::remove(file.path, error) && error)
            throw io::FileError(file.path.string(),
                                fmt::format("cannot be deleted: {}.", error.message()));
    }
}

}  // namespace app
