#include "platform/key_order.hpp"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <utility>

namespace platform {
namespace {

// The frame that sees the key, one that gives the focus away, and one that tells who has it.
constexpr int frames_until_focus_moved = 3;

/// Keys that open something, close it, or go on to the next field.
bool may_move_focus(const KeyboardEvent& event) {
    const KeyEvent* key = std::get_if<KeyEvent>(&event);
    if (key == nullptr || key->action != GLFW_PRESS) return false;
    const bool is_letter = GLFW_KEY_A <= key->key && key->key <= GLFW_KEY_Z;
    const bool is_function_key = GLFW_KEY_F1 <= key->key && key->key <= GLFW_KEY_F12;
    const bool is_command = (key->modifiers & (GLFW_MOD_CONTROL | GLFW_MOD_ALT)) != 0;
    return (is_letter && is_command) || is_function_key || key->key == GLFW_KEY_TAB ||
           key->key == GLFW_KEY_ENTER || key->key == GLFW_KEY_KP_ENTER ||
           key->key == GLFW_KEY_ESCAPE;
}

bool is_character(const KeyboardEvent& event) {
    return std::holds_alternative<CharacterEvent>(event);
}

}  // namespace

bool KeyOrder::has_to_wait(const KeyboardEvent& event) const {
    const KeyEvent* key = std::get_if<KeyEvent>(&event);
    if (key == nullptr) return frames_to_wait_ > 0;
    if (key->action == GLFW_REPEAT) return false;
    const bool is_turn = unseen_ && *unseen_ != key->action;
    return is_turn || (key->action == GLFW_PRESS && frames_to_wait_ > 0);
}

void KeyOrder::note(const KeyboardEvent& event) {
    if (const KeyEvent* key = std::get_if<KeyEvent>(&event); key && key->action != GLFW_REPEAT)
        unseen_ = key->action;
    if (may_move_focus(event)) frames_to_wait_ = frames_until_focus_moved;
}

bool KeyOrder::lets_pass(const KeyboardEvent& event) {
    // The releases of other keys wait, too: Ctrl let go right after Q was pressed still meant
    // Ctrl+Q. Characters overtake them, or else a fast typist would wait for slow frames.
    const auto comes_first = [&](const KeyboardEvent& other) {
        return !is_character(event) || is_character(other) || may_move_focus(other);
    };
    if (has_to_wait(event) || std::ranges::any_of(waiting_, comes_first)) {
        waiting_.push_back(event);
        return false;
    }
    note(event);
    return true;
}

std::vector<KeyboardEvent> KeyOrder::after_frame() {
    unseen_.reset();
    frames_to_wait_ = std::max(0, frames_to_wait_ - 1);
    std::vector<KeyboardEvent> passed;
    for (const KeyboardEvent& event : std::exchange(waiting_, {}))
        if (lets_pass(event)) passed.push_back(event);
    return passed;
}

}  // namespace platform
