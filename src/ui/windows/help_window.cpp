#include <imgui.h>

#include <array>
#include <string>

#include "session/commands/command.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/windows/info_windows.hpp"

namespace ui {
namespace {

struct Gesture {
    std::string_view what, how;
};
constexpr std::array mouse{
    Gesture{"Move the map", "Drag"},
    Gesture{"Zoom about the pointer", "Wheel, double click"},
    Gesture{"Read an event", "Click its symbol or its row in the list"},
    Gesture{"Open a stack of events", "Click it; again for the next one"},
    Gesture{"Read about a disputed area", "Click the hatching"},
    Gesture{"Show one layer alone", "“only” beside it; again for all"},
};
constexpr std::array panels{
    Gesture{"Go to the next panel", "Ctrl+Tab"},
    Gesture{"Move within a panel", "Arrow keys"},
    Gesture{"Press, toggle or edit", "Space or Enter"},
    Gesture{"Go to the next field or button", "Tab"},
    Gesture{"Open the menus", "Alt or F10"},
};

void draw_line(std::string_view what, std::string_view how) {
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    text(what);
    ImGui::TableNextColumn();
    faint_text(how);
}

bool begin_lines(const char* name) {
    if (!ImGui::BeginTable(name, 2, ImGuiTableFlags_NoSavedSettings)) return false;
    ImGui::TableSetupColumn("what", ImGuiTableColumnFlags_WidthStretch, 1.0F);
    ImGui::TableSetupColumn("how", ImGuiTableColumnFlags_WidthStretch, 1.0F);
    return true;
}

template <std::size_t count>
void draw_gestures(const char* name, const std::array<Gesture, count>& gestures) {
    if (!begin_lines(name)) return;
    for (const Gesture& gesture : gestures) draw_line(gesture.what, gesture.how);
    ImGui::EndTable();
}

/// "F12 or Ctrl+P"
std::string keys_in_words(std::string_view shortcuts) {
    std::string words(shortcuts);
    for (std::size_t at = words.find(' '); at != std::string::npos; at = words.find(' ', at + 4))
        words.replace(at, 1, " or ");
    return words;
}

}  // namespace

void draw_help_window(Frame& frame) {
    if (!begin_floating(frame, "Keys and mouse", session::Panel::help, 560, 640)) return;
    scroll_with_keys();
    text(
        "Every event carries claims: who says so, who denies it, when and where it can be read. "
        "Its "
        "symbol shows what follows from them. Pick an event to read its claims; narrow the list "
        "with the search field, the dates and the layers.");
    heading(frame, "Mouse");
    draw_gestures("mouse", mouse);
    heading(frame, "Keys");
    if (begin_lines("keys")) {
        for (const session::Command& command : session::commands())
            if (!command.shortcut.empty())
                draw_line(command.title, keys_in_words(command.shortcut));
        ImGui::EndTable();
    }
    heading(frame, "Panels by keyboard");
    draw_gestures("panels", panels);
    end_floating();
}

}  // namespace ui
