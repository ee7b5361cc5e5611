#include <imgui.h>

#include "ui/edit/edit_windows.hpp"
#include "ui/edit/form.hpp"
#include "ui/files/file_chooser.hpp"
#include "ui/parts/checkbox.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

/// By the ending of the path; a folder has none.
std::vector<Option> export_formats() {
    return {{".gpkg", "GeoPackage (.gpkg): all of it; QGIS opens it, too"},
            {"", "Folder of CSV files: all of it"},
            {".geojson", "GeoJSON (.geojson): all of it"},
            {".kml", "KML (.kml): to look at elsewhere"},
            {".xlsx", "Workbook (.xlsx): to look at elsewhere"}};
}

/// Where the ending of a path begins; at its end where there is none.
std::size_t start_of_ending(const std::string& path) {
    const std::size_t name = path.rfind('/') + 1;  // 0 where there is no folder
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos || dot <= name ? path.size() : dot;
}

void format_row(const Form& form, std::string& path) {
    std::string ending = path.substr(start_of_ending(path));
    if (choice_row(form, "Format", "format", ending, export_formats()))
        path = path.substr(0, start_of_ending(path)) + ending;
}

/// A file of that name is there: it goes only when a person says so.
void ask_to_replace(Frame& frame, session::ExportAtlas wanted) {
    const session::ExportState& state = frame.session.exported();
    if (!state.problem.empty()) warning_text(frame, state.problem);
    if (state.taken_path.empty() || wanted.path != state.wanted.path) return;
    warning_text(frame, state.taken_path + " exists already.");
    wanted.may_replace = true;
    if (ImGui::Button("Replace it")) frame.ask(wanted);
}

}  // namespace

void draw_export_window(Frame& frame) {
    static session::ExportAtlas wanted;  // the fields' own memory
    if (!begin_floating(frame, "Export", session::Panel::export_atlas, 680, 560)) return;
    if (ImGui::IsWindowAppearing())
        wanted = {path_beside_last(frame.session, frame.session.suggested_workspace()), false,
                  false};
    const std::vector<claims::FieldProblem> none;
    const Form form{frame, none, {}};
    format_row(form, wanted.path);
    const std::size_t shown = frame.session.overview().rows.size();
    checkbox(frame, ("Only what the filter shows: " + counted(shown, "event")).c_str(),
             wanted.shown_only);
    faint_text(start_of_ending(wanted.path) == wanted.path.size() ? "Folder" : "File");
    if (choose_path(frame, {session::FileUse::export_to, "Export", 3, !frame.session.task()},
                    wanted.path))
        frame.ask(wanted);
    ask_to_replace(frame, wanted);
    end_floating();
}

}  // namespace ui
