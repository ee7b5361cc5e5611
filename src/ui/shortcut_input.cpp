#include "ui/shortcut_input.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "session/commands/command.hpp"
#include "session/map/copied_position.hpp"
#include "ui/map/map_area.hpp"
#include "ui/map/map_drawing.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/shortcut.hpp"

namespace ui {
namespace {

/// Keys that move the focus or the cursor inside panels, or may be meant for what is there.
bool is_moving_key(const std::string& key) {
    static constexpr std::array<std::string_view, 11> keys{"Left",   "Right",    "Up",    "Down",
                                                           "Home",   "End",      "Space", "Enter",
                                                           "PageUp", "PageDown", "Delete"};
    return std::ranges::find(keys, key) != keys.end();
}

/// Panels beside the map that show what is selected there.
bool is_selection_shown_in_focus() {
    return has_keyboard("Events") || has_keyboard("Card");
}

/// Keys with Ctrl that edit text.
bool is_editing_key(const std::string& key) {
    static constexpr std::array<std::string_view, 12> keys{
        "A", "C", "V", "X", "Y", "Z", "Backspace", "Delete", "Left", "Right", "Home", "End"};
    return std::ranges::find(keys, key) != keys.end();
}

bool is_function_key(const std::string& key) {
    return key.size() >= 2 && key[0] == 'F' && std::isdigit(static_cast<unsigned char>(key[1]));
}

/// Kept beside ImGui's own state, outside all windows.
bool& was_list_open() {
    return *ImGui::GetStateStorage()->GetBoolRef(ImGui::GetID("list was open"));
}

bool is_wanted_by_a_panel(const Shortcut& shortcut) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantTextInput)
        return !is_function_key(shortcut.key) && (!shortcut.ctrl || is_editing_key(shortcut.key));
    // Over a list, letters are no commands that nobody would see the effect of.
    const bool is_plain = !shortcut.ctrl && !shortcut.alt && !is_function_key(shortcut.key);
    if (is_list_open() && is_plain && shortcut.key.size() == 1) return true;
    // Enter presses what is seen to have the keyboard.
    const bool is_for_selection =
        !is_list_open() && is_selection_shown_in_focus() &&
        (shortcut.key == "Delete" || (shortcut.key == "Enter" && !io.NavVisible));
    return (io.WantCaptureKeyboard || is_list_open()) && is_moving_key(shortcut.key) &&
           !(shortcut.ctrl && shortcut.key == "Enter") && !is_for_selection;
}

bool is_letter(const Shortcut& shortcut) {
    return shortcut.key.size() == 1 &&
           std::isalpha(static_cast<unsigned char>(shortcut.key[0])) != 0;
}

/// The letters that are another command with Shift.
const std::set<char>& parted_letters() {
    static const std::set<char> letters = [] {
        std::set<char> found;
        for (const session::Command& command : session::commands())
            for (const Shortcut& shortcut : read_shortcuts(command.shortcut))
                if (shortcut.shift && !shortcut.ctrl && !shortcut.alt && is_letter(shortcut))
                    found.insert(shortcut.key[0]);
        return found;
    }();
    return letters;
}

/// Plain characters are read as typed, so that "+" is found on every keyboard. All those that came
/// since the last frame count. Each letter tells by itself whether Shift was held: by the end of a
/// long frame it may have been let go.
int times_typed(const Shortcut& shortcut) {
    const int wanted = std::tolower(static_cast<unsigned char>(shortcut.key[0]));
    const bool is_parted = parted_letters().contains(shortcut.key[0]);
    int times = 0;
    for (const ImWchar typed : ImGui::GetIO().InputQueueCharacters) {
        const int character = typed < 0x80 ? static_cast<int>(typed) : 0;
        if (std::tolower(character) != wanted) continue;
        if (!is_parted || (std::isupper(character) != 0) == shortcut.shift) ++times;
    }
    return times;
}

int times_pressed(const Shortcut& shortcut, bool repeat) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool held = shortcut.ctrl || shortcut.alt;
    if (!held && shortcut.key.size() == 1) return io.KeyCtrl ? 0 : times_typed(shortcut);
    if (io.KeyCtrl != shortcut.ctrl || io.KeyAlt != shortcut.alt) return 0;
    // Shift makes other characters of the same keys: Ctrl++ is Ctrl+Shift+= on many keyboards.
    if ((shortcut.key.size() > 1 || is_letter(shortcut)) && io.KeyShift != shortcut.shift) return 0;
    return is_key_pressed(shortcut.key, repeat);
}

/// Tab goes on to the next field of a form, and where the focus is seen; else it is a command.
bool is_tab_taken(const Frame& frame, const Shortcut& shortcut) {
    return shortcut.key == "Tab" &&
           (frame.session.draft() || ImGui::GetIO().NavVisible || are_tab_stops_focused());
}

int times_pressed(const Frame& frame, const session::Command& command) {
    const bool repeat = !command.is_on && command.menu != "File";
    int times = 0;
    for (const Shortcut& shortcut : read_shortcuts(command.shortcut))
        if (!is_wanted_by_a_panel(shortcut) && !is_tab_taken(frame, shortcut))
            times += times_pressed(shortcut, repeat && is_moving_key(shortcut.key));
    return times;
}

/// By a key, a position is that of the pointer where it is over the map.
session::Action asked_by_key(const Frame& frame, const session::Command& command) {
    if (command.id == "copy-position")
        if (const auto at = pointer_place(frame)) return session::copied_position(*at);
    return session::asked(command, frame.session);
}

/// Escape closes one thing after the other: that nothing is left needs no words.
void choose(Frame& frame, const session::Command& command) {
    if (command.shortcut != "Escape" || session::why_not(command, frame.session).empty())
        ask_or_raise(frame, asked_by_key(frame, command));
}

/// Escape closes what lies on top, one thing each time. Returns whether there was one.
bool close_topmost(Frame& frame) {
    if (ImGui::GetIO().WantTextInput) return true;
    if (is_list_open() || was_list_open() || is_menu_bar_focused()) {
        if (is_menu_bar_focused()) ImGui::SetWindowFocus(nullptr);
        return true;
    }
    if (frame.session.is_open(session::Panel::seek)) return true;  // it reads the key itself
    if (frame.session.is_picking_place()) {
        frame.ask(session::PickPlace{false});
        return true;
    }
    if (frame.session.drawn()) {
        frame.ask(session::DrawArea{false});
        return true;
    }
    if (!frame.session.message().empty()) {
        frame.ask(session::DismissMessage{});
        return true;
    }
    if (const auto window = topmost_floating(frame)) {
        frame.ask(session::TogglePanel{*window});
        return true;
    }
    if (frame.session.is_shown(session::Panel::narratives)) {
        frame.ask(session::TogglePanel{session::Panel::narratives});
        return true;
    }
    if (session::told_step(frame.session) != nullptr) {
        frame.ask(session::StopTelling{});
        return true;
    }
    if (frame.session.draft() && !frame.session.draft()->is_changed) {
        frame.ask(session::DropDraft{});
        return true;
    }
    if (!frame.session.chosen().empty()) {
        frame.ask(session::Choose{});
        return true;
    }
    ImGui::SetWindowFocus(nullptr);  // the keys are the map's again
    return false;
}

}  // namespace

void read_shortcuts_pressed(Frame& frame) {
    if (is_key_pressed("Escape", false) && close_topmost(frame)) return;
    if (read_drawing_keys(frame)) return;
    for (const session::Command& command : session::commands())
        for (int times = times_pressed(frame, command); times > 0; --times) choose(frame, command);
}

void remember_open_lists() {
    was_list_open() = is_list_open();
}

}  // namespace ui
