#include "app/kept/views.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "app/kept/named_files.hpp"
#include "io/error.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

fs::path views_folder() {
    return platform::settings_folder() / "views";
}

struct ViewFile {
    fs::path path;
    session::SavedView view;
};

std::vector<ViewFile> view_files(std::vector<std::string>& problems) {
    std::vector<ViewFile> files;
    for (const fs::path& path : json_files_in(views_folder())) {
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

fs::path path_for(const std::string& name) {
    std::vector<std::string> problems;
    for (const ViewFile& file : view_files(problems))
        if (file.view.name == name) return file.path;
    return free_path(views_folder(), name, ".json");
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
    saved.view.side = view.side;
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
    view.side = saved.view.side;
    return view;
}

io::Json view_json(const session::View& view) {
    return io::json_of(to_file({{}, view, true}));
}

std::vector<session::SavedView> saved_views(std::vector<std::string>& problems) {
    std::vector<session::SavedView> views;
    for (ViewFile& file : view_files(problems)) views.push_back(std::move(file.view));
    std::ranges::sort(views, {}, &session::SavedView::name);
    return views;
}

void save_view(const session::SavedView& view) {
    std::error_code ignored;
    fs::create_directories(views_folder(), ignored);
    io::write_view(path_for(view.name), to_file(view));
}

void remove_view(const std::string& name) {
    std::vector<std::string> problems;
    for (const ViewFile& file : view_files(problems))
        if (file.view.name == name) delete_file(file.path);
}

}  // namespace app
