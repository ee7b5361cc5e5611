#include "platform/window.hpp"

#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include "platform/error.hpp"

namespace platform {
namespace {

std::string last_glfw_error() {
    const char* text = nullptr;
    glfwGetError(&text);
    return text == nullptr ? "no reason given" : text;
}

void* load_function(const char* name) {
    return reinterpret_cast<void*>(glfwGetProcAddress(name));
}

void count_input(GLFWwindow* window) {
    auto* count = static_cast<unsigned long*>(glfwGetWindowUserPointer(window));
    ++*count;
}

// Set before ImGui's backend installs its own callbacks, which call these in turn.
void watch_input(GLFWwindow* window) {
    glfwSetKeyCallback(window, [](GLFWwindow* w, int, int, int, int) { count_input(w); });
    glfwSetCharCallback(window, [](GLFWwindow* w, unsigned) { count_input(w); });
    glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int, int, int) { count_input(w); });
    glfwSetCursorPosCallback(window, [](GLFWwindow* w, double, double) { count_input(w); });
    glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int) { count_input(w); });
    glfwSetScrollCallback(window, [](GLFWwindow* w, double, double) { count_input(w); });
    glfwSetWindowFocusCallback(window, [](GLFWwindow* w, int) { count_input(w); });
    glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { count_input(w); });
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) { count_input(w); });
    glfwSetWindowIconifyCallback(window, [](GLFWwindow* w, int) { count_input(w); });
}

}  // namespace

GlLoadProc Window::load = load_function;

Window::Window(const std::string& title, int width, int height) {
    if (glfwInit() != GLFW_TRUE)
        throw NoDisplay(
            fmt::format("There is no display to open a window on ({}).", last_glfw_error()));
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
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
    glfwSetWindowUserPointer(window_, new unsigned long(0));
    watch_input(window_);
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(1);
}

Window::~Window() {
    delete static_cast<unsigned long*>(glfwGetWindowUserPointer(window_));
    glfwDestroyWindow(window_);
    glfwTerminate();
}

bool Window::should_close() const {
    return glfwWindowShouldClose(window_) == GLFW_TRUE;
}
void Window::close() {
    glfwSetWindowShouldClose(window_, GLFW_TRUE);
}
void Window::wait_for_input() {
    glfwWaitEvents();
}
void Window::poll_input() {
    glfwPollEvents();
}
void Window::swap() {
    glfwSwapBuffers(window_);
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
    return *static_cast<unsigned long*>(glfwGetWindowUserPointer(window_));
}

bool Window::is_minimised() const {
    return glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE;
}

Window::Size Window::framebuffer_size() const {
    Size size;
    glfwGetFramebufferSize(window_, &size.width, &size.height);
    return size;
}

double Window::content_scale() const {
    float x = 1.0F, y = 1.0F;
    glfwGetWindowContentScale(window_, &x, &y);
    return static_cast<double>(x);
}

}  // namespace platform
