#include <imgui.h>

#include <set>

#include "ui/edit/edit_windows.hpp"
#include "ui/floating_window.hpp"
#include "ui/panel_window.hpp"
#include "ui/text.hpp"

namespace ui {
namespace {

void draw_event(const session::Conflict::Event& event, std::set<std::string>& mine) {
    ImGui::PushID(event.id.c_str());
    ImGui::Separator();
    bold_text(event.title);
    for (const std::string& line : event.differences) text(line);
    bool is_mine = mine.contains(event.id);
    if (ImGui::RadioButton("Theirs stays", !is_mine)) mine.erase(event.id);
    ImGui::SameLine();
    if (ImGui::RadioButton("Mine stays", is_mine)) mine.insert(event.id);
    ImGui::PopID();
}

}  // namespace

void draw_conflict_window(Frame& frame) {
    static std::set<std::string> mine;  // what is ticked so far
    const std::optional<session::Conflict>& conflict = frame.session.conflict();
    if (!conflict) {
        mine.clear();
        return;
    }
    begin_dialog(frame, "Changed by others", 600, 440);
    bold_text("Others changed what you changed");
    text(
        "Nothing was written yet. Say whose version of each event stays; everything else of both "
        "is kept, and yours stays in the history.");
    for (const std::string& line : conflict->changes) faint_text(line);
    begin_scroll("events", -ImGui::GetFrameHeightWithSpacing() - frame.px(6));
    for (const session::Conflict::Event& event : conflict->events) draw_event(event, mine);
    end_scroll();
    if (ImGui::Button("Go on with this")) frame.ask(session::ResolveConflict{mine});
    ImGui::End();
}

}  // namespace ui
