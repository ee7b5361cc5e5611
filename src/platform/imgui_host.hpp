#pragma once

#include <optional>
#include <vector>

#include "platform/window.hpp"

namespace platform {

/// Dear ImGui's context, tied to a window's input and drawn with OpenGL. Writes no files.
class ImGuiHost {
 public:
    explicit ImGuiHost(Window& window);
    ~ImGuiHost();
    ImGuiHost(const ImGuiHost&) = delete;
    ImGuiHost& operator=(const ImGuiHost&) = delete;

    /// To be called after fonts were put into ImGui's atlas. What is laid out is drawn with them.
    void upload_fonts();
    void begin_frame();
    /// Lays the frame out without drawing it.
    void end_frame();
    /// Draws the frame over what the window's framebuffer holds.
    void draw();

    /// A key went down or up. ImGui 1.86 looks at keys once a frame: one tapped between two frames,
    /// or let go and pressed again, would be lost. So what turns from pressing to letting go or
    /// back waits, with every key after it, until a frame has seen what was before.
    void on_key(int key, int scancode, int action, int modifiers);

 private:
    struct KeyEvent {
        int key, scancode, action, modifiers;
    };

    Window& window_;
    std::optional<int> unseen_;  ///< press or release that no frame has seen yet
    std::vector<KeyEvent> waiting_;
};

}  // namespace platform
