#include <imgui.h>

#include <set>

#include "ui/edit/edit_windows.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

void draw_item(const session::Conflict::Item& item, std::set<claims::Contested>& mine) {
    ImGui::PushID(static_cast<int>(item.what.kind));
    ImGui::PushID(item.what.id.c_str());
    ImGui::Separator();
    bold_text(item.title);
    for (const std::string& line : item.differences) text(line);
    const bool is_mine = mine.contains(item.what);
    if (ImGui::RadioButton("Theirs stays", !is_mine)) mine.erase(item.what);
    flow(ImGui::GetFrameHeight() + ImGui::GetStyle().ItemInnerSpacing.x +
         ImGui::CalcTextSize("Mine stays").x);
    if (ImGui::RadioButton("Mine stays", is_mine)) mine.insert(item.what);
    ImGui::PopID();
    ImGui::PopID();
}

}  // namespace

void draw_conflict_window(Frame& frame) {
    static std::set<claims::Contested> mine;  // what is ticked so far
    const std::optional<session::Conflict>& conflict = frame.session.conflict();
    if (!conflict) {
        mine.clear();
        return;
    }
    begin_dialog(frame, "Changed by others", 600, 440);
    bold_text("Others changed what you changed");
    text(
        "Nothing was written yet. Say whose version of each stays; everything else of both is "
        "kept.");
    for (const std::string& line : conflict->changes) faint_text(line);
    begin_scroll("items", -ImGui::GetFrameHeightWithSpacing() - frame.px(6));
    for (const session::Conflict::Item& item : conflict->items) draw_item(item, mine);
    end_scroll();
    if (ImGui::Button("Go on with this")) frame.ask(session::ResolveConflict{mine});
    ImGui::End();
}

}  // namespace ui
