#include <imgui.h>

#include "ui/edit/edit_windows.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/text_field.hpp"

namespace ui {

void draw_save_as_window(Frame& frame) {
    static std::string path;  // the field's own memory
    if (!begin_floating(frame, "Save as a workspace", session::Panel::save_as, 560, 216)) return;
    const bool is_open = !frame.session.workspace().empty();
    const bool is_new = ImGui::IsWindowAppearing();
    if (is_new) path = frame.session.suggested_workspace();
    text(is_open ? "Writes a copy of the atlas as it is now and goes on working in the copy."
                 : "This atlas is read only. Saved as a workspace, it can be edited: every change "
                   "is written there at once, and nothing is lost when the program ends.");
    faint_text("File (.gpkg; QGIS opens it, too)");
    ImGui::SetNextItemWidth(-1);
    if (is_new) ImGui::SetKeyboardFocusHere();
    const bool entered = text_field("##path", "", path, ImGuiInputTextFlags_EnterReturnsTrue);
    ImGui::Dummy({0, frame.px(4)});
    ImGui::BeginDisabled(path.empty());
    if (ImGui::Button("Save") || (entered && !path.empty())) frame.ask(session::SaveAs{path});
    ImGui::EndDisabled();
    ImGui::SameLine();
    if (ImGui::Button("Not now")) frame.ask(session::TogglePanel{session::Panel::save_as});
    if (!frame.session.message().empty()) warning_text(frame, frame.session.message());
    end_floating();
}

}  // namespace ui
