#include <imgui.h>

#include "ui/edit/edit_windows.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {

void draw_history_window(Frame& frame) {
    if (!begin_floating(frame, "History", session::Panel::history, 520, 420)) return;
    const session::History& history = frame.session.history();
    faint_text(
        "Every change since the atlas was opened, latest first. Click one to go there; what came "
        "after it stays and can be brought back until something else is changed.");
    ImGui::Dummy({0, frame.px(4)});
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(history.steps().size()));
    while (clipper.Step())
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
            const std::size_t step = history.steps().size() - 1 - static_cast<std::size_t>(i);
            ImGui::PushID(i);
            const bool undone = step > history.position();
            if (undone)
                ImGui::PushStyleColor(ImGuiCol_Text, ImGui::GetColorU32(ImGuiCol_TextDisabled));
            const std::string words =
                elided(history.steps()[step].words, ImGui::GetContentRegionAvail().x);
            if (ImGui::Selectable(words.c_str(), step == history.position()))
                frame.ask(session::GoToStep{step});
            if (undone) ImGui::PopStyleColor();
            ImGui::PopID();
        }
    end_floating();
}

}  // namespace ui
