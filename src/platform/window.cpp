#include "platform/window.hpp"

#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "platform/error.hpp"

namespace platform {
namespace {

std::string last_glfw_error() {
    const char* text = nullptr;
    glfwGetError(&text);
    return text == nullptr ? "no reason given" : text;
}

constexpr WindowShape usual_shape{1440, 900, false};
constexpr int smallest_width = 480, smallest_height = 320;

/// The same shape where the screen is large enough for it.
WindowShape fitting(const WindowShape& shape) {
    int x = 0, y = 0, width = 0, height = 0;
    if (GLFWmonitor* screen = glfwGetPrimaryMonitor(); screen != nullptr)
        glfwGetMonitorWorkarea(screen, &x, &y, &width, &height);
    const auto fit = [](int wanted, int smallest, int room) {
        return std::max(smallest, room > 0 ? std::min(wanted, room) : wanted);
    };
    return {fit(shape.width, smallest_width, width), fit(shape.height, smallest_height, height),
            shape.maximised};
}

void* load_for_window(const char* name) {
    return reinterpret_cast<void*>(glfwGetProcAddress(name));
}

}  // namespace

struct Window::Seen {
    unsigned long input = 0;
    bool focus_gained = false, focus_lost = false;
    std::vector<std::string> dropped;

    static Seen& of(GLFWwindow* window) {
        return *static_cast<Seen*>(glfwGetWindowUserPointer(window));
    }
    static void count(GLFWwindow* window) { ++of(window).input; }
    static void watch(GLFWwindow* window);
};

// Set before ImGui's backend installs its own callbacks, which call these in turn.
void Window::Seen::watch(GLFWwindow* window) {
    glfwSetKeyCallback(window, [](GLFWwindow* w, int, int, int, int) { count(w); });
    glfwSetCharCallback(window, [](GLFWwindow* w, unsigned) { count(w); });
    glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int, int, int) { count(w); });
    glfwSetCursorPosCallback(window, [](GLFWwindow* w, double, double) { count(w); });
    glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int) { count(w); });
    glfwSetScrollCallback(window, [](GLFWwindow* w, double, double) { count(w); });
    glfwSetWindowFocusCallback(window, [](GLFWwindow* w, int focused) {
        count(w);
        (focused == GLFW_TRUE ? of(w).focus_gained : of(w).focus_lost) = true;
    });
    glfwSetDropCallback(window, [](GLFWwindow* w, int files, const char** paths) {
        count(w);
        of(w).dropped.insert(of(w).dropped.end(), paths, paths + files);
    });
    glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { count(w); });
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) { count(w); });
    glfwSetWindowIconifyCallback(window, [](GLFWwindow* w, int) { count(w); });
}

GlLoadProc Window::load = load_for_window;

Window::Window(const std::string& title, const std::optional<WindowShape>& shape) {
    if (glfwInit() != GLFW_TRUE)
        throw NoDisplay(
            fmt::format("There is no display to open a window on ({}).", last_glfw_error()));
    const auto [width, height, maximised] = fitting(shape.value_or(usual_shape));
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    // A shape of its own was measured on the desktop, whose scale is in it.
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, shape ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHint(GLFW_MAXIMIZED, maximised ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "claim-atlas");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "claim-atlas");
    window_ = glfwCreateWindow(width, height, title.c_str(), nullptr, nullptr);
    if (window_ == nullptr) {
        const std::string reason = last_glfw_error();
        glfwTerminate();
        throw Error(fmt::format(
            "The graphics driver offers no OpenGL 3.3 core context, which the map needs ({}).",
            reason));
    }
    seen_ = std::make_unique<Seen>();
    glfwSetWindowUserPointer(window_, seen_.get());
    Seen::watch(window_);
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(1);
}

Window::~Window() {
    glfwDestroyWindow(window_);
    glfwTerminate();
}

bool Window::should_close() const {
    return glfwWindowShouldClose(window_) == GLFW_TRUE;
}
void Window::close() {
    glfwSetWindowShouldClose(window_, GLFW_TRUE);
}
void Window::keep_open() {
    glfwSetWindowShouldClose(window_, GLFW_FALSE);
}
void Window::wait_for_input(std::optional<double> seconds) {
    if (seconds) {
        glfwWaitEventsTimeout(*seconds);
    } else {
        glfwWaitEvents();
    }
}
void Window::poll_input() {
    glfwPollEvents();
}
void Window::swap() {
    glfwSwapBuffers(window_);
}
void Window::set_clipboard(const std::string& text) {
    glfwSetClipboardString(window_, text.c_str());
}
void Window::set_title(const std::string& title) {
    glfwSetWindowTitle(window_, title.c_str());
}
void Window::wake() {
    glfwPostEmptyEvent();
}
double Window::now() {
    return glfwGetTime();
}

unsigned long Window::input_count() const {
    return seen_->input;
}

bool Window::take_focus_gained() {
    return std::exchange(seen_->focus_gained, false);
}

bool Window::take_focus_lost() {
    return std::exchange(seen_->focus_lost, false);
}

std::vector<std::string> Window::take_dropped_files() {
    return std::exchange(seen_->dropped, {});
}

bool Window::is_minimised() const {
    return glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE;
}

Window::Size Window::framebuffer_size() const {
    Size size;
    glfwGetFramebufferSize(window_, &size.width, &size.height);
    return size;
}

WindowShape Window::shape() const {
    WindowShape shape;
    glfwGetWindowSize(window_, &shape.width, &shape.height);
    shape.maximised = glfwGetWindowAttrib(window_, GLFW_MAXIMIZED) == GLFW_TRUE;
    return shape;
}

double Window::content_scale() const {
    float x = 1.0F, y = 1.0F;
    glfwGetWindowContentScale(window_, &x, &y);
    return static_cast<double>(x);
}

}  // namespace platform
