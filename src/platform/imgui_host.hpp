#pragma once

#include "platform/window.hpp"

namespace platform {

/// Dear ImGui's context, tied to a window's input and drawn with OpenGL. Writes no files.
class ImGuiHost {
 public:
    explicit ImGuiHost(Window& window);
    ~ImGuiHost();
    ImGuiHost(const ImGuiHost&) = delete;
    ImGuiHost& operator=(const ImGuiHost&) = delete;

    /// To be called after fonts were put into ImGui's atlas.
    void upload_fonts();
    void begin_frame();
    /// Lays the frame out without drawing it.
    void end_frame();
    /// Draws the frame over what the window's framebuffer holds.
    void draw();
};

}  // namespace platform
