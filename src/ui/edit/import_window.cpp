#include <imgui.h>

#include "ui/edit/edit_windows.hpp"
#include "ui/edit/form.hpp"
#include "ui/edit/import_columns.hpp"
#include "ui/files/browsed.hpp"
#include "ui/files/file_chooser.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

using Stage = session::ImportState::Stage;

std::vector<Option> profile_options() {
    return {{"auto", "recognised by its columns"},
            {"atlas", "an atlas of this program"},
            {"acled", "ACLED export"},
            {"ucdp", "UCDP GED"},
            {"timemap", "TimeMap events"},
            {"points", "a table of points"}};
}

std::vector<Option> date_options() {
    return {{"auto", "as the file shows"},
            {"dmy", "day, month, year"},
            {"mdy", "month, day, year"},
            {"ymd", "year, month, day"}};
}

/// By iconv's names. Those that files in the languages of the first atlases are met in come first.
std::vector<Option> encoding_options() {
    return {{"", "as the file shows"},
            {"UTF-8", "UTF-8"},
            {"WINDOWS-1251", "Windows-1251: Cyrillic"},
            {"WINDOWS-1252", "Windows-1252: Western European"},
            {"WINDOWS-1254", "Windows-1254: Turkish, Azerbaijani"},
            {"ARMSCII-8", "ARMSCII-8: Armenian"},
            {"GEORGIAN-ACADEMY", "Georgian-Academy"},
            {"GEORGIAN-PS", "Georgian-PS"},
            {"KOI8-R", "KOI8-R: Russian"},
            {"KOI8-U", "KOI8-U: Ukrainian"},
            {"IBM866", "DOS 866: Cyrillic"},
            {"MAC-CYRILLIC", "Mac Cyrillic"},
            {"WINDOWS-1250", "Windows-1250: Central European"},
            {"WINDOWS-1253", "Windows-1253: Greek"},
            {"WINDOWS-1255", "Windows-1255: Hebrew"},
            {"WINDOWS-1256", "Windows-1256: Arabic"},
            {"WINDOWS-1257", "Windows-1257: Baltic"},
            {"GB18030", "GB 18030: Chinese"},
            {"BIG5", "Big5: Chinese"},
            {"SHIFT_JIS", "Shift JIS: Japanese"},
            {"EUC-KR", "EUC-KR: Korean"}};
}

/// The file, by its path or in the list of its folder, which goes once the file is read. True when
/// it should be looked at.
bool file_rows(Frame& frame, session::ImportRequest& request, bool& is_browsing) {
    faint_text(
        "File: CSV, TSV, GeoJSON, KML, GeoPackage, Shapefile, FlatGeobuf, XLSX, ODS; or "
        "drop one on the window");
    ImGui::SetNextItemWidth(-1);
    bool taken = file_field(frame, session::FileUse::import, request.path);
    if (!is_browsing) {
        const bool is_reading = frame.session.import().stage == Stage::reading;
        is_browsing = !is_reading && link(frame, "Choose another file");
    } else if (folder_browser(frame, session::FileUse::import, request.path,
                              room_for_browser(frame, 7.5F))) {
        taken = true;
    }
    return taken && !request.path.empty() &&
           !goes_into_folder(frame, session::FileUse::import, request.path);
}

/// What is said about the file. True when it should be looked at again.
bool request_rows(const Form& form, session::ImportRequest& request) {
    if (!ImGui::BeginTable("choices", 3, ImGuiTableFlags_NoSavedSettings)) return false;
    ImGui::TableNextColumn();
    bool again = choice_row(form, "Layout", "profile", request.profile, profile_options());
    ImGui::TableNextColumn();
    again |= choice_row(form, "Numbers in dates", "dates", request.dates, date_options());
    ImGui::TableNextColumn();
    again |= choice_row(form, "Encoding of text", "encoding", request.encoding, encoding_options());
    ImGui::EndTable();
    return again && !request.path.empty();
}

/// What was found. True when it should be looked at again.
bool draw_preview(Frame& frame, session::ImportRequest& request) {
    const session::ImportPreview& preview = frame.session.import().preview;
    if (!preview.problem.empty()) {
        warning_text(frame, preview.problem);
        return false;
    }
    for (const std::string& line : preview.summary) text(line);
    for (const std::string& line : preview.suspicions) warning_text(frame, line);
    if (!preview.places.empty()) faint_text("Rings on the map show where its events lie.");
    const bool again = draw_import_columns(frame, request);
    if (preview.problems.empty()) return again;
    heading(frame, "Problems");
    for (const std::string& line : preview.problems) text(line);
    return again;
}

std::string take_in_words(const session::ImportPreview& preview) {
    if (preview.new_claims == 0) return "Take in " + counted(preview.new_events, "new event");
    const std::string claims = counted(preview.new_claims, "new claim");
    if (preview.new_events == 0) return "Take in " + claims;
    return "Take in " + counted(preview.new_events, "new event") + " and " + claims;
}

void draw_buttons(Frame& frame, session::ImportRequest& request) {
    const session::ImportState& state = frame.session.import();
    if (state.stage == Stage::reading) {
        const std::string words = state.doing + "…";
        ImGui::ProgressBar(static_cast<float>(state.share), {frame.px(280), 0}, words.c_str());
        ImGui::SameLine();
        if (ImGui::Button("Stop")) frame.ask(session::StopImport{});
        return;
    }
    ImGui::BeginDisabled(request.path.empty() || frame.session.task().has_value());
    if (ImGui::Button("Look at it") &&
        !goes_into_folder(frame, session::FileUse::import, request.path))
        frame.ask(session::ReadImport{request});
    ImGui::EndDisabled();
    const session::ImportPreview& preview = state.preview;
    if (state.stage != Stage::read || !preview.problem.empty()) return;
    const bool is_anything_new = preview.new_events + preview.new_claims > 0;
    ImGui::BeginDisabled(!is_anything_new || frame.session.task().has_value());
    if (flowing_button(take_in_words(preview).c_str())) frame.ask(session::TakeInImport{});
    ImGui::EndDisabled();
}

}  // namespace

void draw_import_window(Frame& frame) {
    static session::ImportRequest request;  // as it is being typed
    static std::string read_path;
    static bool is_browsing = true;
    if (!begin_floating(frame, "Import a file", session::Panel::import, 760, 640)) return;
    const session::ImportState& state = frame.session.import();
    // A file that was dropped on the window takes the place of what was typed.
    if (state.request.path != read_path) request = state.request;
    read_path = state.request.path;
    if (ImGui::IsWindowAppearing()) is_browsing = state.stage == Stage::none;
    const std::vector<claims::FieldProblem> none;
    const Form form{frame, none, {}};
    const std::string path_before = request.path;
    if (ImGui::IsWindowAppearing() && request.path.empty()) ImGui::SetKeyboardFocusHere();
    bool again = file_rows(frame, request, is_browsing);
    again |= request_rows(form, request);
    if (request.path != path_before) {
        request.columns.reset();
        request.encoding.clear();
        request.precision.clear();
    }
    ImGui::Dummy({0, frame.px(4)});
    draw_buttons(frame, request);
    ImGui::Dummy({0, frame.px(4)});
    if (state.stage == Stage::read) again |= draw_preview(frame, request);
    if (again) frame.ask(session::ReadImport{request});
    if (again || state.stage == Stage::reading) is_browsing = false;
    end_floating();
}

}  // namespace ui
