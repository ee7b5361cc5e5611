#pragma once

#include <functional>
#include <string>

namespace platform {

/// Hands a web address to the desktop's browser. Only http and https are handed on; returns false
/// for others and where nothing could be started. What was started may find soon after that there
/// is no browser: then `on_failure` is called, by another thread.
bool open_link(const std::string& url, std::function<void()> on_failure);

}  // namespace platform
