#pragma once

#include <optional>
#include <variant>
#include <vector>

namespace platform {

/// A key went down or up, in GLFW's numbers.
struct KeyEvent {
    int key, scancode, action, modifiers;
};
/// A character was typed.
struct CharacterEvent {
    unsigned character;
};
using KeyboardEvent = std::variant<KeyEvent, CharacterEvent>;

/// Which frame gets what the keyboard does. ImGui 1.86 looks at keys once a frame: one tapped
/// between two frames, or let go and pressed again, would be lost. So what turns from pressing to
/// letting go or back waits, with every key after it, until a frame has seen what was before.
/// After a key that may move the focus, keys and characters wait until that is where it belongs.
class KeyOrder {
 public:
    /// Whether an event may go on at once; else it is kept.
    bool lets_pass(const KeyboardEvent& event);
    /// A frame has seen what was let pass; what may go on now, in order.
    std::vector<KeyboardEvent> after_frame();
    bool has_waiting() const { return !waiting_.empty(); }

 private:
    bool has_to_wait(const KeyboardEvent& event) const;
    void note(const KeyboardEvent& event);

    std::optional<int> unseen_;  ///< press or release that no frame has seen yet
    int frames_to_wait_ = 0;     ///< until the focus has moved
    std::vector<KeyboardEvent> waiting_;
};

}  // namespace platform
