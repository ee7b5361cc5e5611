#pragma once

#include "platform/key_order.hpp"
#include "platform/window.hpp"

namespace platform {

/// Dear ImGui's context, tied to a window's input and drawn with OpenGL. Writes no files.
class ImGuiHost {
 public:
    /// The number by which ImGui knows a letter that is typed: it has none beyond U+FFFF.
    using NumberOf = char32_t (*)(char32_t letter);
    ImGuiHost(Window& window, NumberOf number_of);
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

    /// The keyboard did something: a frame gets it in order. See KeyOrder.
    void on_keyboard(const KeyboardEvent& event);
    /// Something that the keyboard did waits for the frames to come.
    bool has_waiting() const { return order_.has_waiting(); }

 private:
    void pass_on(const KeyboardEvent& event);

    Window& window_;
    NumberOf number_of_;
    KeyOrder order_;
};

}  // namespace platform
