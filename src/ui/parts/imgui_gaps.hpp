#pragma once

#include <imgui.h>

#include <string_view>
#include <vector>

namespace ui {

// What differs between the versions of Dear ImGui that the program builds with: 1.86 knows keys
// by the numbers of its backend, later versions by names of their own.

/// The keys that a shortcut's key text stands for: "Q", "7", "F12", "-" (two: beside the digits and
/// on the number pad). Empty for a text that no key has.
std::vector<int> keys_named(std::string_view name);

/// The key went down in this frame; with `repeat` also while it is held.
bool is_key_pressed(int key, bool repeat);
/// One of the keys that a name stands for did.
bool is_key_pressed(std::string_view name, bool repeat);

/// The keyboard moved the focus to the last item in this frame.
bool was_focus_moved_to_item();

/// The arrow that was pressed in this frame does not move the focus.
void keep_focus();

/// The last item gets the keyboard's focus.
void take_focus();

/// The field that is being typed into is left, and its text is taken anew from what it stands for.
void leave_field();

/// What ImGui remembers of the field that was typed into last, cursor and selection, is of no use
/// to another text in its place.
void forget_last_field();

/// While it lives, Escape leaves a field of the window, or of a list in it, with what was typed
/// there, also in the same frame; ImGui would put back what stood there before.
class EscapeKeepsText {
 public:
    EscapeKeepsText();
    ~EscapeKeepsText();
    EscapeKeepsText(const EscapeKeepsText&) = delete;
    EscapeKeepsText& operator=(const EscapeKeepsText&) = delete;

 private:
    bool is_pressed_;
};

/// The field of that name in this window is being typed into.
bool is_typed_into(const char* name);

/// What is drawn into the last window within this one, and how far that is scrolled down, px; a
/// field of several lines is one.
struct LastChild {
    ImDrawList& list;
    float scrolled;
};
LastChild last_child();

/// At the end of a frame: when the window that has the keyboard was closed in it, nobody has it.
/// ImGui would hand it on to the next window beneath.
void drop_keyboard_of_closed_window();

/// Since the pointer last moved, the keyboard moved the focus: what is under it is not looked at.
bool is_pointer_left_behind();

/// Whether any window but the panels, and the one that is begun, lies on a part of the screen.
bool is_under_window(ImVec2 from, ImVec2 to);

/// A window of that name, or one within it, has the keyboard.
bool has_keyboard(const char* window);

/// The keyboard goes to the first menu of the bar.
void focus_menu_bar();
bool is_menu_bar_focused();
/// Whether a key is down that is not Alt.
bool is_key_besides_alt_down();
/// Alt was let go in this frame, with the window still in front.
bool is_alt_let_go();

/// Once a frame: Enter presses what has the keyboard, and is seen to have it, as Space does.
void let_enter_press();

/// In between, in one window, Tab stops at all that can be pressed or chosen, not at text fields
/// alone, and shows where.
void begin_tab_stops();
void end_tab_stops();
/// The window that has the keyboard has such stops.
bool are_tab_stops_focused();

/// Whether a menu or a list is open.
bool is_list_open();
/// A window was laid out for the first time: it shows in the next frame.
bool is_window_about_to_show();

/// Keeps the window that is begun above all others but lists and menus that are open, without
/// giving it the keyboard.
void lift_window();

/// Puts the window that is begun beneath all others.
void lower_window();

/// How many windows lie beneath the one of that name, and whether one above covers a part of it.
struct Depth {
    int height = -1;  ///< −1: it is not drawn
    bool is_covered = false;
};
Depth depth_of(const char* window);

}  // namespace ui
