#include <imgui.h>

#include <algorithm>

#include "ui/edit/edit_windows.hpp"
#include "ui/files/file_chooser.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {

void draw_save_as_window(Frame& frame) {
    static std::string path;  // the field's own memory
    // A part of the map stays in sight, where messages stand, and so do the buttons.
    const float share = 0.6F * ImGui::GetIO().DisplaySize.y / frame.scale;
    const float height = std::clamp(share, 392.0F, 480.0F);
    if (!begin_floating(frame, "Save as a workspace", session::Panel::save_as, 680, height)) return;
    const bool is_open = !frame.session.workspace().empty();
    if (ImGui::IsWindowAppearing())
        path = path_beside_last(frame.session, frame.session.suggested_workspace());
    text(is_open ? "Writes a copy of the atlas as it is now and goes on working in the copy."
                 : "This atlas is read only. Saved as a workspace, it can be edited: every change "
                   "is written there at once, and nothing is lost when the program ends.");
    faint_text("File (.gpkg; QGIS opens it, too)");
    if (choose_path(frame, {session::FileUse::save, "Save", 3}, path))
        frame.ask(session::SaveAs{path});
    ImGui::SameLine();
    if (ImGui::Button("Not now")) frame.ask(session::TogglePanel{session::Panel::save_as});
    if (!frame.session.message().empty()) warning_text(frame, frame.session.message());
    end_floating();
}

}  // namespace ui
