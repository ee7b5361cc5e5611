#include <imgui.h>

#include "ui/edit/edit_windows.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/text_field.hpp"

namespace ui {

void draw_open_atlas_window(Frame& frame) {
    static std::string path;  // the field's own memory
    if (!begin_floating(frame, "Open an atlas", session::Panel::open_atlas, 560, 264)) return;
    const bool is_new = ImGui::IsWindowAppearing();
    text("It takes the place of the atlas in this window.");
    faint_text("Workspace (.gpkg), folder of CSV files, or GeoJSON that this program exported");
    ImGui::SetNextItemWidth(-1);
    if (is_new) ImGui::SetKeyboardFocusHere();
    const bool entered =
        text_field("##path", "", path,
                   ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_AutoSelectAll);
    if (entered) ImGui::SetKeyboardFocusHere(-1);  // to type it again, if it cannot be opened
    ImGui::Dummy({0, frame.px(4)});
    const bool can_open = !path.empty() && !frame.session.task();
    ImGui::BeginDisabled(!can_open);
    if (ImGui::Button("Open") || (entered && can_open)) frame.ask(session::OpenAtlas{path});
    ImGui::EndDisabled();
    const session::Opening& opening = frame.session.opening();
    if (!opening.problem.empty() && opening.location == path) warning_text(frame, opening.problem);
    end_floating();
}

}  // namespace ui
