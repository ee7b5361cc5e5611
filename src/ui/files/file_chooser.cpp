#include "ui/files/file_chooser.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/fields/text_field.hpp"
#include "ui/files/browsed.hpp"
#include "ui/files/crumbs.hpp"
#include "ui/files/folder_list.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/imgui_gaps.hpp"

namespace ui {
namespace {

constexpr const char* field_name = "##path";

void follow_typed(Frame& frame, session::FileUse use, const std::string& path) {
    const session::Folder& folder = frame.session.files().folder(use);
    const std::string_view typed = session::folder_of(path);
    if (typed.empty() || session::is_database(path)) return;
    if (typed == folder.asked || (typed == folder.path && !folder.is_awaited))
        mark_named(folder, path, browsed(use));
    else
        frame.ask(session::BrowseFolder{use, std::string(typed)});
}

/// A name alone stands for a file in the folder that is listed.
void complete_name(const session::Folder& folder, std::string& path) {
    const bool is_name = !path.empty() && path != "~" && !session::is_database(path) &&
                         path.find('/') == std::string::npos;
    if (is_name && !folder.path.empty() && !folder.is_awaited)
        path = session::joined_path(folder.path, path);
}

/// From the field an arrow leads into the list.
void lead_into_list(session::FileUse use) {
    if (!is_typed_into(field_name) || !is_key_pressed("Down", false)) return;
    leave_field();
    keep_focus();
    browsed(use).wants_keyboard = browsed(use).is_to_be_seen = true;
}

/// A window in which a file is chosen has nothing that is worth a second Escape.
void close_at_escape(Frame& frame) {
    if (!is_typed_into(field_name) || !is_key_pressed("Escape", false)) return;
    if (const auto window = topmost_floating(frame)) frame.ask(session::TogglePanel{*window});
}

/// What is exported may be a folder.
bool names_something(session::FileUse use, const std::string& path) {
    if (!session::is_written(use) || use == session::FileUse::export_to) return !path.empty();
    return !session::name_of(path).empty();
}

}  // namespace

bool file_field(Frame& frame, session::FileUse use, std::string& path) {
    lead_into_list(use);
    close_at_escape(frame);
    const std::string before = path;
    // A name that is suggested is changed here and there, a path that was read is replaced.
    const ImGuiInputTextFlags at_first =
        session::is_written(use) ? ImGuiInputTextFlags_None : ImGuiInputTextFlags_AutoSelectAll;
    const bool entered =
        text_field(field_name, "", path, ImGuiInputTextFlags_EnterReturnsTrue | at_first);
    if (path != before) follow_typed(frame, use, path);
    if (entered || !is_typed_into(field_name))
        complete_name(frame.session.files().folder(use), path);
    return entered;
}

bool folder_browser(Frame& frame, session::FileUse use, std::string& path, float height) {
    const float top = ImGui::GetCursorPosY();
    draw_crumbs(frame, use, path);
    return draw_folder_list(frame, use, path, height - (ImGui::GetCursorPosY() - top));
}

float room_for_browser(const Frame& frame, float fields) {
    constexpr float least = 180;  // at 100 %
    const float beneath = fields * ImGui::GetFrameHeightWithSpacing();
    return std::max(frame.px(least), ImGui::GetContentRegionAvail().y - beneath);
}

bool choose_path(Frame& frame, const PathChoice& choice, std::string& path) {
    ImGui::SetNextItemWidth(-1);
    if (ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
    const bool entered = file_field(frame, choice.use, path);
    if (entered) ImGui::SetKeyboardFocusHere(-1);  // to type it again, if nothing comes of it
    const bool taken =
        folder_browser(frame, choice.use, path, room_for_browser(frame, choice.beneath));
    const bool is_possible = choice.is_possible && names_something(choice.use, path);
    ImGui::BeginDisabled(!is_possible);
    const bool pressed = ImGui::Button(choice.button);
    ImGui::EndDisabled();
    if (!is_possible || !(entered || taken || pressed)) return false;
    return session::is_written(choice.use) || !goes_into_folder(frame, choice.use, path);
}

std::string path_beside_last(const session::Session& session, const std::string& suggested) {
    const std::string& used = session.files().used;
    return used.empty() ? suggested : session::joined_path(used, session::name_of(suggested));
}

}  // namespace ui
