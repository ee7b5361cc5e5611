#include "ui/menu_bar.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <string>

#include "session/commands/command.hpp"
#include "ui/files/recent_list.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr float recent_width = 280;  // at 100 %

/// The menus in the order in which commands first name them.
std::vector<std::string> menu_names() {
    std::vector<std::string> names;
    for (const session::Command& command : session::commands())
        if (std::ranges::find(names, command.menu) == names.end()) names.emplace_back(command.menu);
    return names;
}

/// Returns whether it was chosen.
bool draw_item(Frame& frame, const session::Command& command) {
    const std::string title(command.title);
    const std::string shortcut(command.shortcut.substr(0, command.shortcut.find(' ')));
    const bool is_on = command.is_on && command.is_on(frame.session);
    const std::string why_not = session::why_not(command, frame.session);
    const bool is_chosen = ImGui::MenuItem(title.c_str(), shortcut.c_str(), is_on, why_not.empty());
    if (is_chosen) ask_or_raise(frame, command.action(frame.session));
    if (!why_not.empty() && ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled))
        tooltip(why_not);
    return is_chosen;
}

/// The keyboard leads from an open menu to its neighbour, which opens, too.
bool& walks_from_open_menu() {
    return *ImGui::GetStateStorage()->GetBoolRef(ImGui::GetID("walks from open menu"));
}

void note_walk() {
    if (is_list_open())
        walks_from_open_menu() = true;
    else if (!is_menu_bar_focused() || ImGui::IsAnyMouseDown())
        walks_from_open_menu() = false;
}

/// Atlases that were opened before, behind the command that opens one. Returns whether one was
/// chosen.
bool draw_recent_menu(Frame& frame) {
    const std::vector<session::RecentAtlas>& recents = frame.session.files().recents;
    const bool is_possible = !recents.empty() && !frame.session.task();
    if (!ImGui::BeginMenu("Open recent", is_possible)) return false;
    bool is_chosen = false;
    for (const session::RecentAtlas& recent : recents) {
        const std::string name = elided(name_of_atlas(recent.location), frame.px(recent_width));
        const std::string where = elided(where_of_atlas(recent), frame.px(recent_width));
        ImGui::PushID(recent.location.c_str());
        if (ImGui::MenuItem(name.c_str(), where.c_str(), false, recent.is_there)) {
            open_recent(frame, recent.location);
            is_chosen = true;
        }
        ImGui::PopID();
    }
    ImGui::EndMenu();
    return is_chosen;
}

/// A menu never reaches over its own bar, where letting go of the button would choose from it.
bool draw_menu(Frame& frame, const std::string& name) {
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float room = window.y - frame.layout.menu.height - frame.px(8);
    ImGui::SetNextWindowSizeConstraints({0, 0}, {window.x, std::max(1.0F, room)});
    if (!ImGui::BeginMenu(name.c_str())) {
        const bool is_reached = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
        if (is_reached && walks_from_open_menu()) ImGui::OpenPopup(name.c_str());
        return false;
    }
    bool is_chosen = false;
    for (const session::Command& command : session::commands())
        if (command.menu == name) {
            if (command.begins_group) ImGui::Separator();
            is_chosen |= draw_item(frame, command);
            if (command.id == "open-atlas") is_chosen |= draw_recent_menu(frame);
        }
    ImGui::EndMenu();
    return is_chosen;
}

struct PanelSwitch {
    session::Panel panel;
    const char* name;
};
constexpr std::array switches{
    PanelSwitch{session::Panel::layers, "Layers"}, PanelSwitch{session::Panel::events, "Events"},
    PanelSwitch{session::Panel::card, "Card"}, PanelSwitch{session::Panel::timeline, "Timeline"}};

float item_width(const std::string& name) {
    const ImGuiStyle& style = ImGui::GetStyle();
    return ImGui::CalcTextSize(name.c_str()).x + 2 * style.ItemSpacing.x;
}

void draw_switches(Frame& frame) {
    for (const PanelSwitch& each : switches) {
        const bool is_open = frame.session.is_shown(each.panel);
        ImGui::PushStyleColor(ImGuiCol_Text,
                              to_u32(is_open ? frame.colours.text : frame.colours.text_faint));
        ImGui::PushID("switch");
        if (ImGui::MenuItem(each.name, nullptr, false)) frame.ask(session::TogglePanel{each.panel});
        ImGui::PopID();
        ImGui::PopStyleColor();
        if (!is_open) continue;
        const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
        ImGui::GetWindowDrawList()->AddRectFilled({from.x, to.y - frame.px(2)}, to,
                                                  to_u32(frame.colours.accent));
    }
}

/// Problems, then the switches, flush right; left out where the menus need the room.
void draw_right_end(Frame& frame) {
    const std::size_t problem_count = frame.session.problems().size();
    const std::string problems = problem_count > 0 ? counted(problem_count, "problem") : "";
    float width = problems.empty() ? 0 : item_width(problems);
    for (const PanelSwitch& each : switches) width += item_width(each.name);
    const float x = ImGui::GetWindowWidth() - width - frame.px(8);
    if (x < ImGui::GetCursorPosX()) return;
    ImGui::SetCursorPosX(x);
    if (!problems.empty()) {
        ImGui::PushStyleColor(ImGuiCol_Text, to_u32(frame.colours.warning));
        if (ImGui::MenuItem(problems.c_str()))
            frame.ask(session::TogglePanel{session::Panel::problems});
        ImGui::PopStyleColor();
    }
    draw_switches(frame);
}

}  // namespace

void draw_menu_bar(Frame& frame) {
    static const std::vector<std::string> names = menu_names();
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {frame.px(8), frame.px(8)});
    bool is_done = false;
    if (ImGui::BeginMainMenuBar()) {
        note_walk();
        for (const std::string& name : names) is_done |= draw_menu(frame, name);
        draw_right_end(frame);
        draw_edge(frame, frame.layout.menu, Edge::bottom);
        ImGui::EndMainMenuBar();
    }
    if (is_done) ImGui::SetWindowFocus(nullptr);  // the keys are the map's again
    ImGui::PopStyleVar();
}

}  // namespace ui
