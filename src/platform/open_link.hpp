#pragma once

#include <string>

namespace platform {

/// Hands a web address to the desktop's browser. Only http and https are handed on; returns false
/// for others and where no browser could be started.
bool open_link(const std::string& url);

}  // namespace platform
