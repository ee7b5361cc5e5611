#pragma once

#include <memory>

#include "platform/gl_load_proc.hpp"

namespace platform {

/// An OpenGL 3.3 core context without a display, a window or a GPU (EGL on Mesa's surfaceless
/// platform). Current from construction on in this thread; draw into framebuffer objects. Several
/// threads may each have one. Throws platform::Error when the machine has no such driver.
class HeadlessContext {
 public:
    HeadlessContext();
    ~HeadlessContext();
    HeadlessContext(const HeadlessContext&) = delete;
    HeadlessContext& operator=(const HeadlessContext&) = delete;

    /// Another thread may take it from then on.
    void release() const;
    /// In this thread; it must be current in no other.
    void make_current() const;

    static GlLoadProc load;

 private:
    std::shared_ptr<void> display_;  ///< one for all contexts of the process
    void* context_ = nullptr;
};

}  // namespace platform
