#include "platform/headless_context.hpp"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <fmt/format.h>

#include <array>
#include <mutex>
#include <string>

#include "platform/error.hpp"

namespace platform {
namespace {

void* load_without_window(const char* name) {
    return reinterpret_cast<void*>(eglGetProcAddress(name));
}

EGLDisplay open_display() {
    const auto get_platform_display = reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(
        eglGetProcAddress("eglGetPlatformDisplayEXT"));
    if (get_platform_display == nullptr)
        throw Error("The EGL library of this machine knows no platforms; install libegl1.");
    const EGLDisplay display =
        get_platform_display(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
    if (display == EGL_NO_DISPLAY || eglInitialize(display, nullptr, nullptr) != EGL_TRUE)
        throw Error(
            "No OpenGL driver can draw without a display here; install libgl1-mesa-dri (Mesa's "
            "software renderer) and libegl1.");
    return display;
}

/// The display that all contexts share: ending one's use of it must not end that of others.
std::shared_ptr<void> shared_display() {
    static std::mutex mutex;
    static std::weak_ptr<void> open;
    const std::scoped_lock lock(mutex);
    std::shared_ptr<void> display = open.lock();
    if (!display) {
        display = std::shared_ptr<void>(open_display(), [](void* last) {
            const std::scoped_lock until_closed(mutex);
            if (open.expired()) eglTerminate(last);
        });
        open = display;
    }
    return display;
}

EGLContext create_context(EGLDisplay display) {
    constexpr std::array<EGLint, 7> wish{EGL_CONTEXT_MAJOR_VERSION,
                                         3,
                                         EGL_CONTEXT_MINOR_VERSION,
                                         3,
                                         EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                         EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                         EGL_NONE};
    if (eglBindAPI(EGL_OPENGL_API) != EGL_TRUE) return EGL_NO_CONTEXT;
    return eglCreateContext(display, EGL_NO_CONFIG_KHR, EGL_NO_CONTEXT, wish.data());
}

}  // namespace

GlLoadProc HeadlessContext::load = load_without_window;

HeadlessContext::HeadlessContext() : display_(shared_display()) {
    context_ = create_context(display_.get());
    if (context_ == EGL_NO_CONTEXT ||
        eglMakeCurrent(display_.get(), EGL_NO_SURFACE, EGL_NO_SURFACE, context_) != EGL_TRUE) {
        if (context_ != EGL_NO_CONTEXT) eglDestroyContext(display_.get(), context_);
        const std::string driver = eglQueryString(display_.get(), EGL_VERSION);
        throw Error(fmt::format(
            "The OpenGL driver of this machine (EGL {}) offers no OpenGL 3.3 core context, which "
            "drawing the map needs.",
            driver));
    }
}

HeadlessContext::~HeadlessContext() {
    release();
    eglDestroyContext(display_.get(), context_);
}

void HeadlessContext::release() const {
    eglMakeCurrent(display_.get(), EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
}

void HeadlessContext::make_current() const {
    // The API is the thread's, not the context's.
    eglBindAPI(EGL_OPENGL_API);
    if (eglMakeCurrent(display_.get(), EGL_NO_SURFACE, EGL_NO_SURFACE, context_) != EGL_TRUE)
        throw Error("The OpenGL driver does not let another thread draw.");
}

}  // namespace platform
