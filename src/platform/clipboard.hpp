#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace platform {

/// Puts a PNG on the desktop's clipboard. GLFW knows only text there, so a program of the desktop
/// does it: wl-copy under Wayland, xclip under X11; it goes on holding the picture until something
/// else is copied, also when this program has ended. Waits until it has taken the picture over,
/// which belongs on a thread of its own; gives up when `goes_on` says false. Throws platform::Error
/// with a sentence: neither program is there, which package has it; or it failed.
void copy_png(std::span<const std::uint8_t> png, const std::function<bool()>& goes_on);

}  // namespace platform
