#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform/gl_load_proc.hpp"

struct GLFWwindow;

namespace platform {

/// How a window stands on the desktop.
struct WindowShape {
    int width = 0, height = 0;  ///< units of the desktop: px times its scale, or px
    bool maximised = false;
};

/// The program's window with a current OpenGL 3.3 core context. Throws NoDisplay where there is no
/// display, Error where the driver is too old.
class Window {
 public:
    /// Without a shape it is as large as suits the program, and never larger than the screen.
    Window(const std::string& title, const std::optional<WindowShape>& shape);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    static GlLoadProc load;

    bool should_close() const;
    void close();
    /// Takes back what close() or the window's own button asked for.
    void keep_open();
    /// Sleeps until there is input, or for so many seconds; nothing runs until then.
    void wait_for_input(std::optional<double> seconds = std::nullopt);
    void poll_input();
    /// Counts what reached the window so far: input, resizing, uncovering.
    unsigned long input_count() const;
    /// The person came back to the window since the last call.
    bool take_focus_gained();
    /// The files that were dropped on the window since the last call.
    std::vector<std::string> take_dropped_files();
    /// The person went to another window since the last call.
    bool take_focus_lost();
    bool is_minimised() const;
    void swap();
    void set_title(const std::string& title);
    /// Text that others can paste as long as the window is there.
    void set_clipboard(const std::string& text);

    struct Size {
        int width = 0, height = 0;
    };
    Size framebuffer_size() const;  ///< device pixels
    WindowShape shape() const;
    double content_scale() const;  ///< how large the desktop wants its signs, 1 = 100 %
    GLFWwindow* handle() const { return window_; }

    /// Ends a wait from any thread.
    static void wake();
    /// Seconds since the program's window system started.
    static double now();

 private:
    struct Seen;
    GLFWwindow* window_ = nullptr;
    std::unique_ptr<Seen> seen_;
};

}  // namespace platform
